package io.eventfamily.kafka.publish;

/** What may be on the class path. */
final class OptionalLibraries {

  private OptionalLibraries() {}

  static boolean hasMicrometer() {
    return has("io.micrometer.core.instrument.Metrics");
  }

  static boolean hasOpenTelemetry() {
    return has("io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator");
  }

  private static boolean has(String className) {
    try {
      Class.forName(className, false, OptionalLibraries.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
