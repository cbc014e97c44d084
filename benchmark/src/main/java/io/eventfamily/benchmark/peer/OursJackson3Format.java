package io.eventfamily.benchmark.peer;

import io.eventfamily.benchmark.event.OrderEvent;
import io.eventfamily.benchmark.event.Orders;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.event.TaskEvent;
import io.eventfamily.benchmark.event.Tasks;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our events through a mapper of Jackson 3. It does not load our codec, so that the compiler sees
 * one engine only.
 */
record OursJackson3Format<E>(ObjectReader reader, ObjectWriter writer, E event)
    implements Format<E> {

  static Format<?> of(Sample sample) {
    return switch (sample) {
      case SMALL -> of(TaskEvent.class, Tasks.small());
      case NON_ASCII -> of(TaskEvent.class, Tasks.nonAscii());
      case LARGE -> of(OrderEvent.class, Orders.large());
    };
  }

  private static <E> Format<E> of(Class<E> type, E event) {
    JsonMapper mapper = Jackson3Format.mapper().build();
    return new OursJackson3Format<>(mapper.readerFor(type), mapper.writerFor(type), event);
  }

  @Override
  public byte[] bytes() {
    return write(event);
  }

  @Override
  public byte[] write(E event) {
    return writer.writeValueAsBytes(event);
  }

  @Override
  public E read(byte[] bytes) {
    return reader.readValue(bytes);
  }

  @Override
  public String writeText(E event) {
    return writer.writeValueAsString(event);
  }

  @Override
  public E readText(String text) {
    return reader.readValue(text);
  }
}
