package io.eventfamily.dapr.subscribe;

/** Conditions for {@linkplain Subscription.Rule rules}, in the Common Expression Language. */
public final class Cel {

  private Cel() {}

  /**
   * Matches the events of one type, whether the publisher named it in the CloudEvent or the sidecar
   * wrapped the event and named the type {@code com.dapr.event.sent}: then it is seen in the data,
   * where that is JSON. It is not seen where the data is a string or Base64.
   *
   * <p>Looks at nothing that may be missing or of another kind: a condition that cannot be
   * evaluated would send the event to the dead-letter topic, or for ever to the same service.
   *
   * @param wireName the type as it stands in JSON, such as {@code task.created}
   */
  public static String eventType(String wireName) {
    String type = Quoted.text(wireName);
    return "(has(event.type) && event.type == "
        + type
        + ") || (has(event.data) && type(event.data) == map && has(event.data.event_type)"
        + " && event.data.event_type == "
        + type
        + ")";
  }
}
