package io.eventfamily.dapr.publish;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the application for its trace. What is wrong with a trace must not stop an event. */
final class TraceParents {

  private static final Logger LOG = LoggerFactory.getLogger(DaprEventPublisher.class);

  /** W3C Trace Context, 3.2: later versions may have more behind. */
  private static final Pattern FORM =
      Pattern.compile("(?!ff)[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(-[\\x21-\\x7e]*)?");

  private final Supplier<@Nullable String> source;

  TraceParents(Supplier<@Nullable String> source) {
    this.source = source;
  }

  /** The trace of this thread; null where there is none, or none of this form. */
  @Nullable String current() {
    try {
      String traceparent = source.get();
      if (traceparent == null || FORM.matcher(traceparent).matches()) {
        return traceparent;
      }
      LOG.warn("The supplier of traceparent gave none of the form of W3C Trace Context.");
    } catch (RuntimeException e) {
      LOG.warn("The supplier of traceparent failed.", e);
    }
    return null;
  }
}
