package io.eventfamily.testing.dapr;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of publishing, through one sidecar for all tests of a class. */
@Timeout(120)
@ExtendWith(Broker.Shared.class)
abstract class PublishingTest {

  /** How many bytes the sidecar takes at most. */
  static final int MOST = 20_000;

  static Broker broker;
  static Client client;
  static DaprSidecar sidecar;

  @BeforeAll
  static void startSidecar(Broker shared) {
    broker = shared;
    sidecar =
        DaprSidecars.start(
            SidecarOptions.builder(broker.bootstrapServers())
                .appId("shop")
                .maxBodyBytes(MOST)
                .build());
    client = new Client(sidecar);
  }

  @AfterAll
  static void stopSidecar() {
    sidecar.close();
  }
}
