package io.eventfamily.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eventfamily.benchmark.event.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Events with mistakes, each of which Jackson meets too. */
final class InvalidEvents {

  /** How many there are, the valid one among them. */
  static final int COUNT = 10;

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Each takes an event and its payload. */
  private static final List<BiConsumer<ObjectNode, ObjectNode>> MISTAKES =
      List.of(
          (event, payload) -> {
            payload.put("task_id", "17");
            payload.remove("title");
            payload.put("tags", "home");
          },
          (event, payload) -> {
            event.put("timestamp", "yesterday");
            payload.put("title", "");
            payload.put("due_date", "soon");
          },
          (event, payload) -> {
            event.put("event_id", 17);
            payload.putNull("user_id");
          },
          (event, payload) -> {
            event.put("event_type", "task.moved");
            event.put("correlation_id", "none");
          },
          (event, payload) -> {
            payload.putNull("priority");
            payload.putArray("tags").add(1).addNull().addObject();
          },
          (event, payload) -> {
            event.put("timestamp", true);
            event.put("payload", "none");
          },
          (event, payload) -> {
            payload.put("title", "long ".repeat(50));
            payload.putArray("description").add("Those on the balcony.");
            payload.putObject("priority");
          },
          (event, payload) -> {
            event.put("correlation_id", true);
            event.put("causation_id", "0");
            payload.put("due_date", "2026-02-30T00:00:00Z");
          });

  private InvalidEvents() {}

  /** One valid event, and nine that are not: eight with several mistakes, and half a document. */
  static List<byte[]> mix() throws IOException {
    byte[] valid = Sample.SMALL.json();
    List<byte[]> events = new ArrayList<>();
    events.add(valid);
    events.add(Arrays.copyOf(valid, valid.length / 2));
    for (BiConsumer<ObjectNode, ObjectNode> mistake : MISTAKES) {
      ObjectNode event = (ObjectNode) MAPPER.readTree(valid);
      mistake.accept(event, (ObjectNode) event.get("payload"));
      events.add(MAPPER.writeValueAsBytes(event));
    }
    return events;
  }
}
