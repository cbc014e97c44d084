package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.placed;
import static io.eventfamily.kafka.Samples.received;
import static io.eventfamily.kafka.Samples.unknown;
import static io.eventfamily.kafka.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.Violation;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class EventDeserializerTest {

  private final EventDeserializer<TaskEvent> tasks =
      new EventDeserializer<>(TaskEventCodec.INSTANCE);
  private final EventDeserializer<Event<?>> all =
      new EventDeserializer<>(
          List.of(TaskEventCodec.INSTANCE, OrderEventCodec.INSTANCE, RelayEventCodec.INSTANCE));

  @Test
  void readsNullAsNull() {
    assertThat(tasks.deserialize("t", (byte[]) null)).isNull();
    assertThat(tasks.deserialize("t", new RecordHeaders(), (byte[]) null)).isNull();
    assertThat(tasks.deserialize("t", new RecordHeaders(), (ByteBuffer) null)).isNull();
  }

  @Test
  void tellsTheThreeOutcomesApart() {
    byte[] newer = unknown("task.archived");
    byte[] poison = utf8("{\"event_type\":\"task.created\"");

    assertThat(tasks.deserialize("t", TaskEventCodec.INSTANCE.toBytes(created())))
        .isEqualTo(new Decoded.Valid<>(created()));
    assertThat(tasks.deserialize("t", newer))
        .isEqualTo(new Decoded.Unknown<>("task.archived", newer));
    assertThat(tasks.deserialize("t", poison))
        .isInstanceOfSatisfying(
            Decoded.Invalid.class, it -> assertThat(it.json()).isSameAs(poison));
  }

  @Test
  void readsCloudEventsWhereThereIsOneFamilyToo() {
    String event = TaskEventCodec.INSTANCE.toJson(created());
    String around = "{\"specversion\":\"1.0\",\"data\":" + event + "}";
    String behind = event.replaceFirst("}$", ",\"specversion\":\"1.0\",\"data\":{}}");

    assertThat(tasks.deserialize("t", utf8(around))).isEqualTo(new Decoded.Valid<>(created()));
    assertThat(tasks.deserialize("t", utf8(behind))).isEqualTo(new Decoded.Valid<>(created()));
  }

  @Test
  void choosesTheFamilyByTheType() {
    assertThat(all.deserialize("t", OrderEventCodec.INSTANCE.toBytes(placed())))
        .isEqualTo(new Decoded.Valid<>(placed()));
    assertThat(all.deserialize("t", RelayEventCodec.INSTANCE.toBytes(received())))
        .isEqualTo(new Decoded.Valid<>(received()));
    assertThat(all.deserialize("t", TaskEventCodec.INSTANCE.toBytes(created())))
        .isEqualTo(new Decoded.Valid<>(created()));
  }

  @Test
  void choosesTheFamilyWhereverTheTypeStands() {
    String order = OrderEventCodec.INSTANCE.toJson(placed());
    String type = "\"event_type\":\"order.placed\"";
    String last = order.replace(type + ",", "").replaceFirst("}$", "," + type + "}");

    assertThat(last).endsWith(type + "}");
    assertThat(all.deserialize("t", utf8(last))).isEqualTo(new Decoded.Valid<>(placed()));
  }

  @Test
  void takesTheLastOfTwoTypesAsCodecsDo() {
    String order = OrderEventCodec.INSTANCE.toJson(placed());
    String twice = order.replaceFirst("\\{", "{\"event_id\":\"\",\"event_type\":\"task.created\",");

    assertThat(all.deserialize("t", utf8(twice))).isEqualTo(new Decoded.Valid<>(placed()));
  }

  @Test
  void judgesAnEventByTheFamilyOfItsType() {
    String invalid = OrderEventCodec.INSTANCE.toJson(placed()).replace("\"9.90\"", "\"much\"");

    assertThat(all.deserialize("t", utf8(invalid)))
        .isInstanceOfSatisfying(
            Decoded.Invalid.class,
            it -> {
              assertThat(it.eventType()).isEqualTo("order.placed");
              assertThat(((Violation) it.violations().get(0)).pointer())
                  .isEqualTo("/payload/total");
            });
  }

  @Test
  void tellsOfATypeThatNoFamilyHas() {
    assertThat(all.deserialize("t", unknown("else.happened")))
        .isInstanceOfSatisfying(
            Decoded.Unknown.class, it -> assertThat(it.eventType()).isEqualTo("else.happened"));
  }

  @Test
  void readsAPartOfABufferAndLeavesItsPosition() {
    byte[] json = TaskEventCodec.INSTANCE.toBytes(created());
    ByteBuffer large = ByteBuffer.allocate(json.length + 9).put(3, json).position(3);
    large.limit(3 + json.length);

    for (ByteBuffer buffer : List.of(large, large.slice(), large.asReadOnlyBuffer())) {
      int position = buffer.position();
      assertThat(tasks.deserialize("t", new RecordHeaders(), buffer))
          .isEqualTo(new Decoded.Valid<>(created()));
      assertThat(buffer.position()).isEqualTo(position);
    }
  }

  @Test
  void keepsOnlyThePartOfABufferThatIsTheValue() {
    byte[] json = unknown("task.archived");
    ByteBuffer buffer = ByteBuffer.allocate(json.length + 9).put(3, json).position(3);
    buffer.limit(3 + json.length);

    assertThat(tasks.deserialize("t", new RecordHeaders(), buffer))
        .isInstanceOfSatisfying(Decoded.Unknown.class, it -> assertThat(it.json()).isEqualTo(json));
  }

  @Test
  void neverThrowsWhateverTheBytesAre() {
    Random random = new Random(7);
    List<byte[]> seeds =
        List.of(
            TaskEventCodec.INSTANCE.toBytes(created()),
            utf8("{\"specversion\":\"1.0\",\"data\":{},\"id\":1,\"type\":\"task.created\"}"),
            utf8("{\"specversion\":\"1.0\",\"data_base64\":\"e30=\",\"type\":\"x\"}"));
    RecordHeaders cloudEvent = new RecordHeaders();
    for (String name : List.of("ce_specversion", "ce_id", "ce_source", "ce_type")) {
      cloudEvent.add(name, new byte[] {(byte) 0xff, 'a'});
    }
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = seeds.get(round % seeds.size()).clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int from = random.nextInt(4);
      ByteBuffer part = ByteBuffer.wrap(bytes, from, random.nextInt(bytes.length - from + 1));

      assertThat(all.deserialize("t", null, part)).isNotNull();
      assertThat(all.deserialize("t", cloudEvent, part)).isNotNull();
    }
  }
}
