package io.eventfamily.benchmark.peer.layout;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.model.Envelope;
import io.eventfamily.benchmark.peer.Format;
import io.eventfamily.benchmark.peer.JsonFormat;

/** No library: what is written has one layout, and what is read is hardly checked. */
public final class LayoutFormat<P> extends JsonFormat<Envelope<P>> {

  private final LayoutWriter out = new LayoutWriter();
  private final Layout<Envelope<P>> events;

  private LayoutFormat(Layout<P> payloads, Sample sample) {
    super(sample);
    events = new EnvelopeLayout<>(payloads);
  }

  /** Code for the payload of a sample. */
  public static Format<?> of(Sample sample) {
    return switch (sample) {
      case SMALL, NON_ASCII -> new LayoutFormat<>(new TaskLayout(), sample);
      case LARGE -> new LayoutFormat<>(new OrderLayout(), sample);
    };
  }

  @Override
  public byte[] write(Envelope<P> event) {
    out.reset();
    events.write(out, event);
    return out.toByteArray();
  }

  @Override
  public Envelope<P> read(byte[] bytes) {
    return events.read(new LayoutReader(bytes));
  }
}
