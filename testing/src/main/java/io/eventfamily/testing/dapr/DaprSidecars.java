package io.eventfamily.testing.dapr;

import java.nio.file.Path;
import java.util.Optional;

/** Starts the sidecar that there is. */
public final class DaprSidecars {

  /** Names the program of Dapr's sidecar. */
  private static final String DAPRD = "DAPRD";

  private DaprSidecars() {}

  /**
   * Starts Dapr's own sidecar where the environment variable {@code DAPRD} names its program, and
   * else the fake. So one suite of tests runs against both. The standard error says which it is.
   *
   * @throws io.eventfamily.testing.TestServerException where it does not start
   */
  public static DaprSidecar start(SidecarOptions options) {
    Optional<Path> daprd = daprd();
    DaprSidecar sidecar =
        daprd.isPresent()
            ? RealSidecar.start(daprd.get(), options)
            : FakeSidecar.start(options, new Faults());
    System.err.printf(
        "Dapr sidecar of %s at %s: %s.%n",
        options.appId(),
        sidecar.endpoint(),
        daprd.map(program -> "the real " + program).orElse("a fake, as DAPRD is not set"));
    return sidecar;
  }

  private static Optional<Path> daprd() {
    return Optional.ofNullable(System.getenv(DAPRD))
        .filter(program -> !program.isBlank())
        .map(Path::of);
  }
}
