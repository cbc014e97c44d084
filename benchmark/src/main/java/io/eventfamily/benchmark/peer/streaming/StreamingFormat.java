package io.eventfamily.benchmark.peer.streaming;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.model.Envelope;
import io.eventfamily.benchmark.peer.Format;
import io.eventfamily.benchmark.peer.JsonFormat;
import java.io.IOException;

/** Jackson 2 without databind. */
public final class StreamingFormat<P> extends JsonFormat<Envelope<P>> {

  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private final BufferRecycler buffers = new BufferRecycler();
  private final Streamed<Envelope<P>> events;

  private StreamingFormat(Streamed<P> payloads, Sample sample) {
    super(sample);
    events = new StreamedEnvelope<>(payloads);
  }

  /** Code for the payload of a sample. */
  public static Format<?> of(Sample sample) {
    return switch (sample) {
      case SMALL, NON_ASCII -> new StreamingFormat<>(new StreamedTask(), sample);
      case LARGE -> new StreamingFormat<>(new StreamedOrder(), sample);
    };
  }

  @Override
  public byte[] write(Envelope<P> event) throws IOException {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers);
        JsonGenerator out = factory.createGenerator(bytes)) {
      events.write(out, event);
      out.flush();
      return bytes.getClearAndRelease();
    }
  }

  @Override
  public Envelope<P> read(byte[] bytes) throws IOException {
    try (JsonParser in = factory.createParser(bytes)) {
      return read(in);
    }
  }

  @Override
  public String writeText(Envelope<P> event) throws IOException {
    try (SegmentedStringWriter text = new SegmentedStringWriter(buffers);
        JsonGenerator out = factory.createGenerator(text)) {
      events.write(out, event);
      out.flush();
      return text.getAndClear();
    }
  }

  @Override
  public Envelope<P> readText(String text) throws IOException {
    try (JsonParser in = factory.createParser(text)) {
      return read(in);
    }
  }

  private Envelope<P> read(JsonParser in) throws IOException {
    in.nextToken();
    return events.read(in);
  }
}
