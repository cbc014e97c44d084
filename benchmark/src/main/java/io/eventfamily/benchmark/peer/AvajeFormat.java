package io.eventfamily.benchmark.peer;

import io.avaje.jsonb.Json;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.eventfamily.benchmark.event.Address;
import io.eventfamily.benchmark.event.Discount;
import io.eventfamily.benchmark.event.Line;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.model.FixedEvents;
import io.eventfamily.benchmark.model.OrderPlaced;
import io.eventfamily.benchmark.model.TaskCreated;

/** Adapters that avaje-jsonb generates. */
@Json.Import({Address.class, Discount.class, Line.class, OrderPlaced.class, TaskCreated.class})
final class AvajeFormat<E> extends JsonFormat<E> {

  private final JsonType<E> type;

  private AvajeFormat(Class<E> type, Sample sample) {
    super(sample);
    this.type = Jsonb.builder().serializeNulls(true).build().type(type);
  }

  static Format<?> of(Sample sample) {
    return new AvajeFormat<>(FixedEvents.typeOf(sample), sample);
  }

  @Override
  public byte[] write(E event) {
    return type.toJsonBytes(event);
  }

  @Override
  public E read(byte[] bytes) {
    return type.fromJson(bytes);
  }

  @Override
  public String writeText(E event) {
    return type.toJson(event);
  }

  @Override
  public E readText(String text) {
    return type.fromJson(text);
  }
}
