package io.eventfamily.benchmark.peer;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.model.AnyEvents;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 with records, whose payload is chosen by the event's type. */
final class Jackson3Format<E> extends JsonFormat<E> {

  private final ObjectReader reader;
  private final ObjectWriter writer;

  private Jackson3Format(JsonMapper mapper, Class<E> type, Sample sample) {
    super(sample);
    reader = mapper.readerFor(type);
    writer = mapper.writerFor(type);
  }

  static Format<?> of(Sample sample) {
    return new Jackson3Format<>(mapper().build(), AnyEvents.typeOf(sample), sample);
  }

  /** With a pool of buffers for each thread, which is the fastest. */
  static JsonMapper.Builder mapper() {
    return JsonMapper.builder(
        JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build());
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
