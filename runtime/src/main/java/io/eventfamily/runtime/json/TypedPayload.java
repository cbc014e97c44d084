package io.eventfamily.runtime.json;

import io.eventfamily.runtime.EventType;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two properties of an envelope that hang together: the type of the event, and the
 * payload that has the shape which the type decides on.
 *
 * <p>They may come in any order and more than once; the last one of each counts. A payload that
 * comes before its type is read as one of the type that the reader guesses, and is read again at
 * the end where that, or anything else, turns out not to be the type. Where there is no type that
 * anybody knows, the payload is passed over. So it is where only an older version can read the
 * event, which then reads all of it.
 *
 * @param <T> the family's enum of types
 * @param <P> the family's payloads
 */
public final class TypedPayload<T extends EventType, P> {

  private final PropertyName typeName;
  private final EventTypes<T> types;
  private final PropertyName payloadName;
  private final BiFunction<T, JsonReader, @Nullable P> payloads;
  private final @Nullable ValueReader<P> older;

  private @Nullable T type;
  private boolean typeSeen;
  private boolean typeOlder;
  private @Nullable P payload;
  private boolean payloadSeen;
  private @Nullable T typeOfPayload;

  /**
   * For one event.
   *
   * @param payloads reads the payload of a type; null where it is not valid
   */
  public TypedPayload(
      PropertyName typeName,
      EventTypes<T> types,
      PropertyName payloadName,
      BiFunction<T, JsonReader, @Nullable P> payloads) {
    this(typeName, types, payloadName, payloads, null);
  }

  /**
   * For one event, at which the reader was told to {@linkplain JsonReader#markEvent() mark} it.
   *
   * @param payloads reads the payload of a type; null where it is not valid
   * @param older reads the event as an older version does, and makes a payload of this version of
   *     it; null where it is not valid
   */
  public TypedPayload(
      PropertyName typeName,
      EventTypes<T> types,
      PropertyName payloadName,
      BiFunction<T, JsonReader, @Nullable P> payloads,
      @Nullable ValueReader<P> older) {
    this.typeName = typeName;
    this.types = types;
    this.payloadName = payloadName;
    this.payloads = payloads;
    this.older = older;
  }

  /** Reads the type. */
  public void readType(JsonReader in) {
    typeSeen = true;
    type = in.readEventType(types);
    typeOlder = in.isEventTypeOlder();
  }

  /** Whether the type is one of an older version. */
  public boolean isOlder() {
    return typeOlder;
  }

  /** Reads the payload, as one of the type that is known so far, or likely. */
  public void readPayload(JsonReader in) {
    T likely = typeSeen || payloadSeen ? type : in.guessEventType(typeName, types);
    payloadSeen = true;
    in.mark();
    payload = readAs(likely, in);
  }

  private @Nullable P readAs(@Nullable T assumed, JsonReader in) {
    typeOfPayload = assumed;
    if (assumed == null) {
      in.skipValue();
      return null;
    }
    return payloads.apply(assumed, in);
  }

  /**
   * The payload, when the whole envelope is read; null where it is not valid. A type or a payload
   * that was not there is rejected now.
   */
  public @Nullable P get(JsonReader in) {
    if (payloadSeen && type != typeOfPayload) {
      payload = in.readMarked(payloadName, again -> readAs(type, again));
    }
    in.problems().check(typeName, Checks.required(typeSeen));
    in.problems().check(payloadName, Checks.required(payloadSeen));
    if (older != null && typeOlder && type == null) {
      payload = in.readEventAgain(older);
    }
    return payload;
  }
}
