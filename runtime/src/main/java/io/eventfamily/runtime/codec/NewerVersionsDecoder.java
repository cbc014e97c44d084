package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.Event;
import java.util.List;

/** A copy of a decoder that also reads events of newer versions, where they fit. */
final class NewerVersionsDecoder<E extends Event<?>> extends JsonEventDecoder<E> {

  private final JsonEventDecoder<E> original;

  NewerVersionsDecoder(JsonEventDecoder<E> original) {
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
}
