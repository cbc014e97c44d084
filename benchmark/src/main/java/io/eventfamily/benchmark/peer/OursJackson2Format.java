package io.eventfamily.benchmark.peer;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.eventfamily.benchmark.event.OrderEvent;
import io.eventfamily.benchmark.event.Orders;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.event.TaskEvent;
import io.eventfamily.benchmark.event.Tasks;
import java.io.IOException;

/**
 * Our events through a mapper of Jackson 2. It does not load our codec, so that the compiler sees
 * one engine only.
 */
record OursJackson2Format<E>(ObjectReader reader, ObjectWriter writer, E event)
    implements Format<E> {

  static Format<?> of(Sample sample) {
    return switch (sample) {
      case SMALL -> of(TaskEvent.class, Tasks.small());
      case NON_ASCII -> of(TaskEvent.class, Tasks.nonAscii());
      case LARGE -> of(OrderEvent.class, Orders.large());
    };
  }

  private static <E> Format<E> of(Class<E> type, E event) {
    JsonMapper mapper = Jackson2Format.mapper().build();
    return new OursJackson2Format<>(mapper.readerFor(type), mapper.writerFor(type), event);
  }

  @Override
  public byte[] bytes() throws IOException {
    return write(event);
  }

  @Override
  public byte[] write(E event) throws IOException {
    return writer.writeValueAsBytes(event);
  }

  @Override
  public E read(byte[] bytes) throws IOException {
    return reader.readValue(bytes);
  }

  @Override
  public String writeText(E event) throws IOException {
    return writer.writeValueAsString(event);
  }

  @Override
  public E readText(String text) throws IOException {
    return reader.readValue(text);
  }
}
