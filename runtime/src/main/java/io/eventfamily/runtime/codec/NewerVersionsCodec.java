package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A copy of a codec that also reads events of newer versions, where they fit. */
final class NewerVersionsCodec<E extends Event<?>> extends JsonEventCodec<E> {

  private final JsonEventCodec<E> original;

  NewerVersionsCodec(JsonEventCodec<E> original) {
    super(original);
    this.original = original;
  }

  @Override
  public String family() {
    return original.family();
  }

  @Override
  public String topic() {
    return original.topic();
  }

  @Override
  public List<String> eventTypes() {
    return original.eventTypes();
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return original.envelopeProperties();
  }

  @Override
  public @Nullable String partitionKey(E event) {
    return original.partitionKey(event);
  }
}
