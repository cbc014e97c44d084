package io.eventfamily.dapr.subscribe;

import static io.eventfamily.dapr.subscribe.Calls.cloudEvent;
import static io.eventfamily.dapr.subscribe.Calls.json;
import static io.eventfamily.dapr.subscribe.Calls.post;
import static io.eventfamily.dapr.subscribe.Calls.rawCloudEvent;
import static io.eventfamily.dapr.subscribe.Calls.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.TaskCreatedPayload;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.runtime.Decoded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Deliveries that are damaged by chance, always in the same way. */
class RandomDeliveriesTest {

  private static final int ROUNDS = 10_000;
  private static final String ANSWER =
      "\\{\"status\":\"(SUCCESS|DROP)\"}"
          + "|\\{\"statuses\":\\[(,?\\{\"entryId\":\".*\",\"status\":\"(SUCCESS|DROP)\"})*]}";

  private static final TaskEvent EVENT =
      TaskEvent.builder()
          .eventId(new UUID(1, 2))
          .timestamp(Instant.parse("2026-11-25T06:46:43Z"))
          .payload(TaskCreatedPayload.builder().taskId(new UUID(3, 4)).title("Büy 😀").build())
          .build();

  private final Random random = new Random(42);
  private final List<TaskEvent> handled = new ArrayList<>();
  private final DaprEventEndpoint endpoint =
      DaprEventEndpoint.builder()
          .pubsub("kafka-pubsub")
          .handle(TaskEventCodec.INSTANCE, handled::add)
          .build();

  @Test
  void answersWhateverComes() {
    String event = json(EVENT);
    List<String> sound =
        List.of(
            event,
            cloudEvent(event),
            rawCloudEvent(utf8(event)),
            "{\"entries\":[{\"entryId\":\"1\",\"event\":"
                + cloudEvent(event)
                + "},{\"entryId\":\"2\",\"event\":\""
                + Calls.base64(utf8(event))
                + "\",\"metadata\":{\"__key\":\"k\"}}]}");
    for (int i = 0; i < ROUNDS; i++) {
      byte[] body = damaged(utf8(sound.get(i % sound.size())));

      assertThat(post(endpoint, body)).matches(ANSWER);
    }
    assertThat(handled).as("some are still sound").isNotEmpty();
  }

  @Test
  void judgesDataAsTheCodecDoes() {
    byte[] event = utf8(json(EVENT));
    for (int i = 0; i < ROUNDS; i++) {
      byte[] data = damaged(event);
      Decoded<TaskEvent> expected = TaskEventCodec.INSTANCE.decode(data);
      handled.clear();

      String answer = post(endpoint, rawCloudEvent(data));

      if (expected instanceof Decoded.Valid<TaskEvent> valid) {
        // Its id and its time may be of now, where those names are damaged.
        assertThat(handled)
            .singleElement()
            .extracting(TaskEvent::payload)
            .isEqualTo(valid.event().payload());
      } else {
        assertThat(handled).isEmpty();
        assertThat(answer)
            .isEqualTo(expected instanceof Decoded.Unknown ? Calls.SUCCESS : Calls.DROP);
      }
    }
  }

  private byte[] damaged(byte[] sound) {
    byte[] damaged = sound.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(damaged.length);
      damaged[at] =
          switch (random.nextInt(4)) {
            case 0 -> (byte) random.nextInt(256);
            case 1 -> (byte) "{}[]\",:\\0".charAt(random.nextInt(9));
            default -> damaged[random.nextInt(damaged.length)];
          };
    }
    return random.nextInt(8) == 0
        ? Arrays.copyOf(damaged, random.nextInt(damaged.length))
        : damaged;
  }
}
