package io.eventfamily.dapr.subscribe;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.Violation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is logged of deliveries: where a record stands, so that it can be found, and what is wrong
 * with it. Never what is in it, because that may be sensitive; the key neither.
 */
final class DeliveryLog {

  private static final Logger LOG = LoggerFactory.getLogger(DaprEventEndpoint.class);

  private static final int MOST_VIOLATIONS = 20;
  private static final int MOST_CHARACTERS = 200;

  /** What ends a line, cannot be seen, or changes the direction of what follows. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private DeliveryLog() {}

  static void unreadable(Delivery delivery, String reason) {
    LOG.warn("Dropped what is no event, because {}: {}", reason, shown(delivery));
  }

  /** Violations without their messages: those of a user's own rules may show values. */
  static void invalid(Delivery delivery, @Nullable String eventType, List<Violation> violations) {
    String first =
        violations.stream()
            .limit(MOST_VIOLATIONS)
            .map(violation -> printable(violation.pointer()) + " " + violation.code())
            .collect(Collectors.joining(", "));
    LOG.warn(
        "Dropped an invalid event of the type {} with {} violations [{}]: {}",
        eventType == null ? null : printable(eventType),
        violations.size(),
        first,
        shown(delivery));
  }

  static void unknown(Delivery delivery, String eventType, UnknownTypes unknownTypes) {
    if (unknownTypes == UnknownTypes.DROP) {
      LOG.warn("Dropped an event of the type {}: {}", printable(eventType), shown(delivery));
    } else if (LOG.isDebugEnabled()) {
      LOG.debug("Skipped an event of the type {}: {}", printable(eventType), shown(delivery));
    }
  }

  static void dropped(Delivery delivery, Event<?> event, DropEventException e) {
    LOG.warn("The handler dropped {}: {}", shown(event), shown(delivery), e);
  }

  static void failed(Delivery delivery, Event<?> event, Throwable e) {
    LOG.error("The handler failed with {}: {}", shown(event), shown(delivery), e);
  }

  static void withoutEntryId(Delivery delivery) {
    LOG.warn("Cannot answer an entry of a bulk that has no entryId: {}", shown(delivery));
  }

  static void listenerFailed(Delivery delivery, RuntimeException e) {
    LOG.error("The listener failed: {}", shown(delivery), e);
  }

  static void refused(EndpointRequest request, EndpointResponse response) {
    LOG.warn(
        "Answered {} {} with {}",
        printable(request.method()),
        printable(request.path()),
        response.status());
  }

  private static String shown(Event<?> event) {
    return "the event " + event.eventId() + " of the type " + event.eventType().wireName();
  }

  private static String shown(Delivery delivery) {
    return printable(delivery.toString());
  }

  /** Strangers choose names and types: they must not forge lines of a log, nor fill it. */
  private static String printable(String text) {
    boolean isLong = text.length() > MOST_CHARACTERS;
    String shown = isLong ? text.substring(0, MOST_CHARACTERS) + "…" : text;
    return INVISIBLE
        .matcher(shown)
        .replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)));
  }
}
