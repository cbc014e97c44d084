package io.eventfamily.kafka.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.kafka.Broker;
import io.eventfamily.kafka.Samples;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A program that has neither Micrometer nor OpenTelemetry nor a JSON library publishes too. */
@Timeout(120)
class WithoutOptionalLibrariesTest {

  @RegisterExtension static final Broker BROKER = new Broker();

  @Test
  void publishesWithKafkasClientAlone() throws Exception {
    String all = System.getProperty("java.class.path");
    assertThat(all).contains("micrometer-core", "opentelemetry-api");
    String classPath =
        Arrays.stream(all.split(File.pathSeparator))
            .filter(it -> !it.matches(".*(micrometer|opentelemetry|jackson|cloudevents).*\\.jar"))
            .collect(Collectors.joining(File.pathSeparator));
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                PublishingProgram.class.getName(),
                BROKER.bootstrapServers())
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), UTF_8);

    assertThat(program.waitFor()).as(output).isZero();
    assertThat(output).contains("Published[task.created " + Samples.created().eventId());
  }
}
