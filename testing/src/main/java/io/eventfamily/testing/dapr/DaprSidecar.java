package io.eventfamily.testing.dapr;

import java.net.URI;

/**
 * A Dapr sidecar with Kafka as its broker. It publishes what its HTTP API is given, and delivers to
 * the application what that subscribes to.
 */
public sealed interface DaprSidecar extends AutoCloseable permits FakeSidecar, RealSidecar {

  /**
   * Where the sidecar's HTTP API is: {@code http://127.0.0.1:} and a port, without a path. Stays
   * the same as long as the sidecar lives.
   */
  URI endpoint();

  /** Whether this is Dapr's own {@code daprd}, and not the fake inside this JVM. */
  boolean isReal();

  /**
   * Stops the sidecar, and returns when it is stopped. Closing it again does nothing.
   *
   * @throws io.eventfamily.testing.TestServerException where it does not stop, or has failed before
   */
  @Override
  void close();
}
