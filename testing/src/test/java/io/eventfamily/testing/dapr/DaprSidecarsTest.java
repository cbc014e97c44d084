package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(120)
@ExtendWith(Broker.Shared.class)
class DaprSidecarsTest {

  @Test
  void saysWhichSidecarItStarts(Broker broker) {
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try (DaprSidecar sidecar =
        DaprSidecars.start(
            SidecarOptions.builder(broker.bootstrapServers()).appId("shop").build())) {
      assertThat(printed.toString(UTF_8))
          .startsWith("Dapr sidecar of shop at " + sidecar.endpoint() + ": ")
          .contains(sidecar.isReal() ? "the real " : "a fake, as DAPRD is not set.");
    } finally {
      System.setErr(err);
    }
  }
}
