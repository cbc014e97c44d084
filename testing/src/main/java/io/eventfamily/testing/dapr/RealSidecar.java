package io.eventfamily.testing.dapr;

import io.eventfamily.testing.TestServerException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Dapr's own sidecar: the process {@code daprd}, with its files in a temporary directory. */
final class RealSidecar implements DaprSidecar {

  private final URI endpoint;
  private final SidecarFiles files;
  private final ChildProcess process;

  private RealSidecar(URI endpoint, SidecarFiles files, ChildProcess process) {
    this.endpoint = endpoint;
    this.files = files;
    this.process = process;
  }

  /**
   * Starts the program, and returns when it takes what it is to publish.
   *
   * @throws TestServerException where it does not start; with the end of what it logged
   */
  static RealSidecar start(Path daprd, SidecarOptions options) {
    SidecarFiles files = SidecarFiles.write(options);
    try {
      FreePorts ports = FreePorts.find(5);
      ChildProcess process =
          ChildProcess.start(
              command(daprd, options, files, ports), environment(options), files.log());
      RealSidecar sidecar = new RealSidecar(ports.uri(0), files, process);
      try {
        process.awaitAnswer(sidecar.endpoint.resolve("/v1.0/healthz/outbound"));
        return sidecar;
      } catch (TestServerException e) {
        process.stop();
        throw e;
      }
    } catch (IOException e) {
      files.delete();
      throw new TestServerException(daprd + " does not start: " + e.getMessage(), e);
    } catch (TestServerException e) {
      files.delete();
      throw e;
    }
  }

  private static List<String> command(
      Path daprd, SidecarOptions options, SidecarFiles files, FreePorts ports) {
    List<String> command =
        new ArrayList<>(
            List.of(
                daprd.toString(),
                "--app-id=" + options.appId(),
                "--resources-path=" + files.resources(),
                "--config=" + files.config(),
                "--dapr-listen-addresses=127.0.0.1",
                "--dapr-internal-grpc-listen-address=127.0.0.1",
                "--metrics-listen-address=127.0.0.1",
                "--dapr-http-port=" + ports.get(0),
                "--dapr-grpc-port=" + ports.get(1),
                "--dapr-internal-grpc-port=" + ports.get(2),
                "--metrics-port=" + ports.get(3),
                "--profile-port=" + ports.get(4),
                "--max-body-size=" + options.maxBodyBytes(),
                "--dapr-graceful-shutdown-seconds=1"));
    Integer appPort = options.appPort();
    if (appPort != null) {
      command.add("--app-port=" + appPort);
      command.add("--app-protocol=http");
    }
    return command;
  }

  private static Map<String, String> environment(SidecarOptions options) {
    String apiToken = options.apiToken();
    String appToken = options.appToken();
    return Map.of(
        "DAPR_API_TOKEN", apiToken == null ? "" : apiToken,
        "APP_API_TOKEN", appToken == null ? "" : appToken);
  }

  @Override
  public URI endpoint() {
    return endpoint;
  }

  @Override
  public boolean isReal() {
    return true;
  }

  @Override
  public void close() {
    process.stop();
    files.delete();
  }
}
