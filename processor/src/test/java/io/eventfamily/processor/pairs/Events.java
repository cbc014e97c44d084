package io.eventfamily.processor.pairs;

import io.eventfamily.processor.random.Dice;
import io.eventfamily.schema.EnvelopeProperty;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import java.util.ArrayList;
import java.util.List;

/** Makes events of a family as JSON, as a writer of it may be asked to write them. */
final class Events {

  private final FamilySchema family;
  private final Values values;

  /**
   * @param limit how many values of one type are tried, about
   */
  Events(FamilySchema family, Ends ends, Dice dice, int limit) {
    this.family = family;
    this.values = new Values(family, ends, dice, limit);
  }

  /** Events of a type: each payload with one envelope, and each envelope with one payload. */
  List<String> of(EventSchema event) {
    List<String> payloads = values.objects(event.payload().properties());
    List<String> envelopes = values.objects(family.envelope().properties());
    List<String> events = new ArrayList<>();
    for (int index = 0; index < Math.max(payloads.size(), envelopes.size()); index++) {
      if (!payloads.isEmpty() && !envelopes.isEmpty()) {
        events.add(
            event(
                event.type(),
                envelopes.get(index % envelopes.size()),
                payloads.get(index % payloads.size()),
                index));
      }
    }
    return events;
  }

  private String event(String type, String envelope, String payload, int index) {
    String declared = envelope.substring(1, envelope.length() - 1);
    return "{"
        + member(EnvelopeProperty.EVENT_ID, "\"0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a\"")
        + ","
        + member(EnvelopeProperty.EVENT_TYPE, ScalarValues.quoted(type))
        + ","
        + member(EnvelopeProperty.TIMESTAMP, "\"2026-01-15T10:30:00Z\"")
        + ","
        + (family.format().correlated() && index % 2 == 0
            ? member(EnvelopeProperty.CORRELATION_ID, "\"0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7b\"")
                + ","
            : "")
        + (declared.isEmpty() ? "" : declared + ",")
        + member(EnvelopeProperty.PAYLOAD, payload)
        + "}";
  }

  private String member(EnvelopeProperty property, String value) {
    return ScalarValues.quoted(family.wireName(property)) + ":" + value;
  }
}
