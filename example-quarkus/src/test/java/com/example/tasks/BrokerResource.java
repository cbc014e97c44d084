package com.example.tasks;

import io.eventfamily.testing.EmbeddedBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real broker inside the JVM of the tests. */
public class BrokerResource implements QuarkusTestResourceLifecycleManager {

  private EmbeddedBroker broker;

  @Override
  public Map<String, String> start() {
    broker = EmbeddedBroker.start();
    return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
  }

  @Override
  public void stop() {
    if (broker != null) {
      broker.close();
    }
  }
}
