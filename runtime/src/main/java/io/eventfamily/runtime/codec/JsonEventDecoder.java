package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventDecoder;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.ValueReader;
import io.eventfamily.runtime.text.BufferWindow;
import io.eventfamily.runtime.text.Document;
import io.eventfamily.runtime.text.JsonSyntaxException;
import io.eventfamily.runtime.text.Pool;
import io.eventfamily.runtime.text.TextSource;
import io.eventfamily.runtime.text.Utf8Cursor;
import io.eventfamily.runtime.utf8.Utf8JsonReader;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All of a decoder that does not depend on the declaration. A generated one adds the names of its
 * family, and how its events are read in terms of any JSON engine.
 *
 * <p>A document is read for the verdict first, without a note of where the reader is. Where the
 * verdict is that it is not valid, it is read once more to say in full what is wrong. So what is
 * valid, as nearly all documents are, pays nothing for the report.
 *
 * @param <E> the event as it is read
 */
public abstract class JsonEventDecoder<E extends Event<?>> implements EventDecoder<E> {

  private static final Pool<TextSource> TEXTS = new Pool<>(TextSource::new);
  private static final Pool<BufferWindow> WINDOWS =
      new Pool<>(() -> new BufferWindow(BufferWindow.DEFAULT_SIZE));

  /** Of what a codec has written, nothing is too long. */
  private static final JsonLimits OF_OWN_EVENTS =
      new JsonLimits(1_000, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private final ValueReader<E> reader;
  private final JsonLimits limits;
  private final boolean readsNewerVersions;

  /**
   * @param reader reads an event; null where it is not valid
   * @param limits how large the documents may be that this decoder reads
   */
  protected JsonEventDecoder(ValueReader<E> reader, JsonLimits limits) {
    this.reader = reader;
    this.limits = Objects.requireNonNull(limits, "limits");
    this.readsNewerVersions = false;
  }

  /** A copy that reads newer versions too. */
  JsonEventDecoder(JsonEventDecoder<E> original) {
    this.reader = original.reader;
    this.limits = original.limits;
    this.readsNewerVersions = true;
  }

  /**
   * The same that also reads events of newer versions, as events of this one: {@code
   * task.created.v2} as {@code task.created}, with any higher number behind the {@code v}.
   *
   * <p>Where the document is not valid as an event of this version, it stays what it is without
   * this setting: of an unknown type.
   */
  public EventDecoder<E> readingNewerVersions() {
    return new NewerVersionsDecoder<>(this);
  }

  @Override
  public final E fromBytes(byte[] json) {
    Objects.requireNonNull(json, "json");
    return orThrow(Document.ofUtf8(json, 0, json.length));
  }

  @Override
  public final E fromBytes(byte[] json, int offset, int length) {
    Objects.requireNonNull(json, "json");
    Objects.checkFromIndexSize(offset, length, json.length);
    return orThrow(Document.ofUtf8(json, offset, offset + length));
  }

  @Override
  public final E fromBuffer(ByteBuffer json) {
    Objects.requireNonNull(json, "json");
    if (json.hasArray()) {
      int start = json.arrayOffset() + json.position();
      return orThrow(Document.ofUtf8(json.array(), start, start + json.remaining()));
    }
    Pool.Slot<BufferWindow> slot = WINDOWS.take();
    try {
      return fromBuffer(json, slot.content());
    } finally {
      slot.giveBack();
    }
  }

  /** Reads what no array holds, through a window. */
  final E fromBuffer(ByteBuffer json, BufferWindow window) {
    try {
      return orThrow(window.of(json));
    } finally {
      window.clear();
    }
  }

  @Override
  public final E fromJson(String json) {
    Objects.requireNonNull(json, "json");
    Pool.Slot<TextSource> slot = TEXTS.take();
    TextSource source = slot.content();
    try {
      return orThrow(source.of(json));
    } finally {
      source.clear();
      slot.giveBack();
    }
  }

  @Override
  public final Decoded<E> decode(byte[] json) {
    Objects.requireNonNull(json, "json");
    return decoded(Document.ofUtf8(json, 0, json.length), json);
  }

  @Override
  public final Decoded<E> decode(byte[] json, int offset, int length) {
    Objects.requireNonNull(json, "json");
    Objects.checkFromIndexSize(offset, length, json.length);
    return decoded(Document.ofUtf8(json, offset, offset + length), null);
  }

  @Override
  public final Decoded<E> decodeBuffer(ByteBuffer json) {
    Objects.requireNonNull(json, "json");
    if (json.hasArray()) {
      int start = json.arrayOffset() + json.position();
      return decoded(Document.ofUtf8(json.array(), start, start + json.remaining()), null);
    }
    Pool.Slot<BufferWindow> slot = WINDOWS.take();
    try {
      return decodeBuffer(json, slot.content());
    } finally {
      slot.giveBack();
    }
  }

  /** Reads what no array holds, through a window. */
  final Decoded<E> decodeBuffer(ByteBuffer json, BufferWindow window) {
    try {
      return decoded(window.of(json), null);
    } finally {
      window.clear();
    }
  }

  /** Reads what another codec has written. */
  final E fromOwnBytes(byte[] json) {
    return orThrow(Document.ofUtf8(json, 0, json.length), OF_OWN_EVENTS);
  }

  /** Reads an event in terms of any JSON engine. */
  final ValueReader<E> reader() {
    return reader;
  }

  private E orThrow(Document document) {
    return orThrow(document, limits);
  }

  private E orThrow(Document document, JsonLimits within) {
    E event;
    try {
      event = readIfValid(document, within);
    } catch (JsonSyntaxException e) {
      throw new InvalidEventException(List.of(violationOf(e)));
    }
    if (event != null) {
      return event;
    }
    Judged<E> judged = judge(document, within);
    if (judged.event == null) {
      throw new InvalidEventException(judged.violations);
    }
    return judged.event;
  }

  /**
   * @param whole the array that the document is all of, which the outcome may keep; null where the
   *     outcome needs a copy
   */
  private Decoded<E> decoded(Document document, byte @Nullable [] whole) {
    Judged<E> judged;
    try {
      E event = readIfValid(document, limits);
      if (event != null) {
        return new Decoded.Valid<>(event);
      }
      judged = judge(document, limits);
    } catch (JsonSyntaxException e) {
      judged = Judged.notJson(violationOf(e));
    }
    return judged.toDecoded(whole != null ? whole : document.copy());
  }

  /** The event, or null where it is not valid, or may not be. */
  private @Nullable E readIfValid(Document document, JsonLimits within) {
    Problems verdict = Problems.ofVerdictOnly();
    Utf8Cursor cursor = new Utf8Cursor(document, within);
    try {
      E event = reader.read(new Utf8JsonReader(cursor, verdict));
      cursor.end();
      return verdict.isEmpty() ? event : null;
    } finally {
      cursor.release();
    }
  }

  private Judged<E> judge(Document document, JsonLimits within) {
    Judged<E> judged = judge(document, within, false);
    if (readsNewerVersions && judged.unknown) {
      Judged<E> newer = judge(document, within, true);
      return newer.event != null ? newer : judged;
    }
    return judged;
  }

  private Judged<E> judge(Document document, JsonLimits within, boolean newerToo) {
    Problems problems = Problems.ofJsonEvent();
    Utf8Cursor cursor = new Utf8Cursor(document, within);
    try {
      Utf8JsonReader in = new Utf8JsonReader(cursor, problems);
      if (newerToo) {
        in.readNewerVersions();
      }
      E event = reader.read(in);
      cursor.end();
      boolean unknown = in.isEventTypeUnknown() && problems.isSingle();
      return new Judged<>(event, problems.toList(), in.eventType(), unknown);
    } finally {
      cursor.release();
    }
  }

  private static Violation violationOf(JsonSyntaxException e) {
    return Problem.jsonInvalid(e.description()).at("");
  }

  /**
   * What came of a document that was judged in full.
   *
   * @param event null where the document is not valid
   * @param violations empty where it is
   * @param eventType the type that the document names; null where that could not be read
   * @param unknown whether nothing is wrong but that nobody knows the type
   */
  private record Judged<E extends Event<?>>(
      @Nullable E event, List<Violation> violations, @Nullable String eventType, boolean unknown) {

    static <E extends Event<?>> Judged<E> notJson(Violation violation) {
      return new Judged<>(null, List.of(violation), null, false);
    }

    Decoded<E> toDecoded(byte[] json) {
      if (event != null) {
        return new Decoded.Valid<>(event);
      }
      return unknown && eventType != null
          ? new Decoded.Unknown<>(eventType, json)
          : new Decoded.Invalid<>(violations, json, eventType);
    }
  }
}
