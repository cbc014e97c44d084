package io.eventfamily.testing.dapr;

import java.util.function.UnaryOperator;

/** An application with its sidecar. */
record Service(TestApp app, DaprSidecar sidecar) implements AutoCloseable {

  static Service start(Broker broker, TestApp app) {
    return start(broker, app, options -> options);
  }

  static Service start(Broker broker, TestApp app, UnaryOperator<SidecarOptions.Builder> options) {
    try {
      return new Service(
          app, DaprSidecars.start(options.apply(Sidecars.options(broker, app)).build()));
    } catch (RuntimeException e) {
      app.close();
      throw e;
    }
  }

  TestApp.Request next() throws InterruptedException {
    return app.next();
  }

  @Override
  public void close() {
    sidecar.close();
    app.close();
  }
}
