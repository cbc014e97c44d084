package io.eventfamily.benchmark.peer;

import io.eventfamily.benchmark.event.OrderEventCodec;
import io.eventfamily.benchmark.event.Orders;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.event.TaskEventCodec;
import io.eventfamily.benchmark.event.Tasks;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;

/** Our codec, which needs no library. */
record CodecFormat<E extends Event<?>>(EventCodec<E> codec, E event) implements Format<E> {

  static Format<?> of(Sample sample) {
    return switch (sample) {
      case SMALL -> new CodecFormat<>(TaskEventCodec.INSTANCE, Tasks.small());
      case NON_ASCII -> new CodecFormat<>(TaskEventCodec.INSTANCE, Tasks.nonAscii());
      case LARGE -> new CodecFormat<>(OrderEventCodec.INSTANCE, Orders.large());
    };
  }

  @Override
  public byte[] bytes() {
    return write(event);
  }

  @Override
  public byte[] write(E event) {
    return codec.toBytes(event);
  }

  @Override
  public E read(byte[] bytes) {
    return codec.fromBytes(bytes);
  }

  @Override
  public String writeText(E event) {
    return codec.toJson(event);
  }

  @Override
  public E readText(String text) {
    return codec.fromJson(text);
  }
}
