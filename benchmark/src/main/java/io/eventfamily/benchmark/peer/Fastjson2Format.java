package io.eventfamily.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.model.FixedEvents;

/** fastjson2, which makes its readers and writers of bytecode at run time. */
final class Fastjson2Format<E> extends JsonFormat<E> {

  private final JSONReader.Context reading;
  private final JSONWriter.Context writing;
  private final Class<E> type;

  private Fastjson2Format(Class<E> type, Sample sample) {
    super(sample);
    this.type = type;
    // It would take @JsonFormat(shape = NUMBER) for a pattern, and write decimals that are none.
    JSONFactory.setUseJacksonAnnotation(false);
    ObjectReaderProvider readers = new ObjectReaderProvider();
    readers.setNamingStrategy(PropertyNamingStrategy.SnakeCase);
    reading = JSONFactory.createReadContext(readers);
    ObjectWriterProvider writers = new ObjectWriterProvider(PropertyNamingStrategy.SnakeCase);
    writing = JSONFactory.createWriteContext(writers, JSONWriter.Feature.WriteNulls);
  }

  static Format<?> of(Sample sample) {
    return new Fastjson2Format<>(FixedEvents.typeOf(sample), sample);
  }

  @Override
  public byte[] write(E event) {
    return JSON.toJSONBytes(event, UTF_8, writing);
  }

  @Override
  public E read(byte[] bytes) {
    return JSON.parseObject(bytes, type, reading);
  }

  @Override
  public String writeText(E event) {
    return JSON.toJSONString(event, writing);
  }

  @Override
  public E readText(String text) {
    return JSON.parseObject(text, type, reading);
  }
}
