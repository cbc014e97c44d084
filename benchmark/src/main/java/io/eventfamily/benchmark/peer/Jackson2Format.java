package io.eventfamily.benchmark.peer;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.model.AnyEvents;
import java.io.IOException;

/** Jackson 2 with records, whose payload is chosen by the event's type. */
final class Jackson2Format<E> extends JsonFormat<E> {

  private final ObjectReader reader;
  private final ObjectWriter writer;

  private Jackson2Format(JsonMapper mapper, Class<E> type, Sample sample) {
    super(sample);
    reader = mapper.readerFor(type);
    writer = mapper.writerFor(type);
  }

  static Format<?> plain(Sample sample) {
    return new Jackson2Format<>(mapper().build(), AnyEvents.typeOf(sample), sample);
  }

  static Format<?> blackbird(Sample sample) {
    JsonMapper mapper = mapper().addModule(new BlackbirdModule()).build();
    return new Jackson2Format<>(mapper, AnyEvents.typeOf(sample), sample);
  }

  /** With what is off by default, for the sake of old programs only, but faster. */
  static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
        .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER);
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
