package io.eventfamily.runtime.engine;

import io.eventfamily.runtime.sample.NoteTaken;
import io.eventfamily.runtime.sample.SampleEvent;
import java.util.List;
import java.util.Map;

/** Documents for the tests of a single engine. */
public final class Documents {

  /** Has what each of the engines must take care of. */
  public static final SampleEvent EVENT =
      SampleEvent.of(
          new NoteTaken(
              "\u001f \uD83D\uDE00 \u00e9",
              true,
              5,
              List.of("\n"),
              Map.of("\u001f\uD83D\uDE00", List.of(1e16, 0.1, 7, 1L << 40))));

  private static final String HEAD =
      "\"event_id\":\"0190a6ec-3c4f-7b5a-9d1e-2f3a4b5c6d7e\","
          + "\"timestamp\":\"2026-01-15T10:30:00.000120Z\"";

  private Documents() {}

  /** An event of the type {@code note.taken}. */
  public static String taken(String payload) {
    return "{" + HEAD + ",\"event_type\":\"note.taken\",\"payload\":" + payload + "}";
  }

  /** An event of the type {@code note.taken}, which it tells after the payload. */
  public static String takenAtTheEnd(String payload) {
    return "{" + HEAD + ",\"payload\":" + payload + ",\"event_type\":\"note.taken\"}";
  }

  /** What {@link #taken} and {@link #takenAtTheEnd} give. */
  public static SampleEvent event(String title, Map<String, Object> data) {
    return SampleEvent.of(new NoteTaken(title, false, 0, List.of(), data));
  }
}
