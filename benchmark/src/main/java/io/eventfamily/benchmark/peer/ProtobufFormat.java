package io.eventfamily.benchmark.peer;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.protobuf.EventMessage;
import java.io.IOException;

/** Messages that protoc generates. They remember their size when they are written again. */
final class ProtobufFormat implements Format<EventMessage> {

  private final EventMessage event;

  ProtobufFormat(Sample sample) {
    event = ProtobufEvents.of(sample);
  }

  @Override
  public EventMessage event() {
    return event;
  }

  @Override
  public byte[] bytes() {
    return write(event);
  }

  @Override
  public byte[] write(EventMessage event) {
    return event.toByteArray();
  }

  @Override
  public EventMessage read(byte[] bytes) throws IOException {
    return EventMessage.parseFrom(bytes);
  }
}
