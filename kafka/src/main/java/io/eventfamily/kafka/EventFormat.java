package io.eventfamily.kafka;

import java.util.Arrays;
import java.util.Locale;

/** How an event is written into a record. What is written in any of them is read as such. */
public enum EventFormat {
  /** The event's JSON and nothing around it. */
  PLAIN,

  /** A CloudEvent 1.0 whose attributes and data are one JSON object. */
  CLOUDEVENTS_STRUCTURED,

  /** A CloudEvent 1.0 whose attributes are headers that begin with {@code ce_}. */
  CLOUDEVENTS_BINARY;

  /** What a setting calls it: {@code plain}, {@code cloudevents-structured} … */
  public String settingName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static EventFormat ofSetting(String name) {
    return Arrays.stream(values())
        .filter(format -> format.settingName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no format " + name + "."));
  }

  static String[] settingNames() {
    return Arrays.stream(values()).map(EventFormat::settingName).toArray(String[]::new);
  }
}
