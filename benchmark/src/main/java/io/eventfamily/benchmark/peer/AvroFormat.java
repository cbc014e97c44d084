package io.eventfamily.benchmark.peer;

import io.eventfamily.benchmark.avro.EventDatum;
import io.eventfamily.benchmark.event.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.util.ClassSecurityValidator;
import org.jspecify.annotations.Nullable;

/** Avro's generated records, without a schema in the bytes, with what is used again. */
final class AvroFormat implements Format<EventDatum> {

  private final EventDatum event;
  private final DatumWriter<EventDatum> writer;
  private final DatumReader<EventDatum> reader;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable BinaryEncoder encoder;
  private @Nullable BinaryDecoder decoder;

  @SuppressWarnings("unchecked")
  AvroFormat(Sample sample) {
    event = AvroEvents.of(sample);
    SpecificData data = SpecificData.getForClass(EventDatum.class);
    data.setFastReaderEnabled(true);
    trustOwnClasses();
    writer = data.createDatumWriter(EventDatum.getClassSchema());
    reader = data.createDatumReader(EventDatum.getClassSchema());
  }

  private static void trustOwnClasses() {
    String own = EventDatum.class.getPackageName();
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.getGlobal(), type -> type.getPackageName().equals(own)));
  }

  @Override
  public EventDatum event() {
    return event;
  }

  @Override
  public byte[] bytes() throws IOException {
    return write(event);
  }

  @Override
  public byte[] write(EventDatum event) throws IOException {
    bytes.reset();
    encoder = EncoderFactory.get().binaryEncoder(bytes, encoder);
    writer.write(event, encoder);
    encoder.flush();
    return bytes.toByteArray();
  }

  @Override
  public EventDatum read(byte[] bytes) throws IOException {
    decoder = DecoderFactory.get().binaryDecoder(bytes, decoder);
    return reader.read(null, decoder);
  }
}
