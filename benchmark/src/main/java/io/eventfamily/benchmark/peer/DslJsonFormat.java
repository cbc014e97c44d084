package io.eventfamily.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.model.FixedEvents;
import java.io.IOException;
import java.util.Objects;

/** Converters that DSL-JSON generates, with a reader and a writer that are used again. */
final class DslJsonFormat<E> extends JsonFormat<E> {

  private final JsonWriter out;
  private final JsonReader<Object> in;
  private final JsonWriter.WriteObject<E> writer;
  private final JsonReader.ReadObject<E> reader;

  private DslJsonFormat(Class<E> type, Sample sample) {
    super(sample);
    DslJson<Object> json = new DslJson<>(Settings.basicSetup());
    out = json.newWriter();
    in = json.newReader();
    writer = Objects.requireNonNull(json.tryFindWriter(type));
    reader = Objects.requireNonNull(json.tryFindReader(type));
  }

  static Format<?> of(Sample sample) {
    return new DslJsonFormat<>(FixedEvents.typeOf(sample), sample);
  }

  @Override
  public byte[] write(E event) {
    writeAgain(event);
    return out.toByteArray();
  }

  @Override
  public E read(byte[] bytes) throws IOException {
    in.process(bytes, bytes.length);
    in.read();
    return reader.read(in);
  }

  @Override
  public String writeText(E event) {
    writeAgain(event);
    return out.toString();
  }

  /** DSL-JSON reads bytes only. */
  @Override
  public E readText(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  private void writeAgain(E event) {
    out.reset();
    writer.write(out, event);
  }
}
