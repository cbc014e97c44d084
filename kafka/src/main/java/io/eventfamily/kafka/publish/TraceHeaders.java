package io.eventfamily.kafka.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import org.apache.kafka.common.header.Headers;

/** Names the trace of the thread that publishes, in headers of records. */
interface TraceHeaders {

  /** Adds what there is to say. */
  void addTo(Headers headers);

  /** With OpenTelemetry, where its API is on the class path. */
  static TraceHeaders find() {
    return OptionalLibraries.hasOpenTelemetry() ? OpenTelemetry.INSTANCE : headers -> {};
  }

  /** The headers of W3C Trace Context, whatever propagators are set up. */
  enum OpenTelemetry implements TraceHeaders {
    INSTANCE;

    @Override
    public void addTo(Headers headers) {
      W3CTraceContextPropagator.getInstance()
          .inject(
              Context.current(),
              headers,
              (carrier, name, value) -> {
                if (carrier != null) {
                  carrier.remove(name).add(name, value.getBytes(UTF_8));
                }
              });
    }
  }
}
