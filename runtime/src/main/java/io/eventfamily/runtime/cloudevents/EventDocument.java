package io.eventfamily.runtime.cloudevents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.eventfamily.runtime.text.Document;
import io.eventfamily.runtime.text.JsonSyntaxException;
import io.eventfamily.runtime.text.NameTable;
import io.eventfamily.runtime.text.NameToken;
import io.eventfamily.runtime.text.Utf8Cursor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A first look at a document: whether it is an event, or a CloudEvent around one, and of which
 * type. It reads no further than it must, and judges nothing: codecs do that.
 *
 * @param kind what it seems to be
 * @param eventType the event's type; null where it has none that is a string, or where this is a
 *     CloudEvent
 */
public record EventDocument(Kind kind, @Nullable String eventType) {

  /** What a document seems to be. */
  public enum Kind {
    /** It has an event's id and type. */
    EVENT,
    /** It has a CloudEvent's version. */
    CLOUD_EVENT,
    /** It is neither, or no JSON object at all. */
    OTHER
  }

  private static final int EVENT_ID = 0;
  private static final int EVENT_TYPE = 1;
  private static final int SPECVERSION = 2;

  /** In both ways of naming that families have. */
  private static final NameTable NAMES =
      new NameTable(
          List.of(
              new NameToken("event_id"), new NameToken("event_type"), new NameToken("specversion")),
          Map.of(
              "event_id", EVENT_ID,
              "eventId", EVENT_ID,
              "event_type", EVENT_TYPE,
              "eventType", EVENT_TYPE,
              "specversion", SPECVERSION));

  /** As events begin that codecs have written. */
  private static final List<byte[]> BEGINNINGS =
      List.of("{\"event_id\":".getBytes(US_ASCII), "{\"eventId\":".getBytes(US_ASCII));

  /**
   * Whether a document begins with an event's id, as those do that codecs have written: it is
   * hardly anything but an event then. Of others, {@link #of} tells more.
   *
   * @throws IndexOutOfBoundsException where the array has no such part
   */
  public static boolean beginsWithEventId(byte[] json, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, json.length);
    for (byte[] beginning : BEGINNINGS) {
      if (length >= beginning.length
          && Arrays.equals(
              json, offset, offset + beginning.length, beginning, 0, beginning.length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Looks at a document.
   *
   * @throws IndexOutOfBoundsException where the array has no such part
   */
  public static EventDocument of(byte[] json, int offset, int length) {
    Utf8Cursor in =
        new Utf8Cursor(Document.ofUtf8(json, offset, offset + length), WideLimits.LIMITS);
    String type = null;
    try {
      boolean hasId = false;
      int property = in.tryEnterObject() ? in.nextProperty(NAMES) : Utf8Cursor.END_OF_OBJECT;
      while (property != Utf8Cursor.END_OF_OBJECT) {
        if (property == SPECVERSION) {
          return new EventDocument(Kind.CLOUD_EVENT, null);
        }
        if (property == EVENT_TYPE && in.isAtString()) {
          type = in.string();
        } else {
          in.skip();
        }
        hasId |= property == EVENT_ID;
        if (hasId && type != null) {
          return new EventDocument(Kind.EVENT, type);
        }
        property = in.nextProperty(NAMES);
      }
    } catch (JsonSyntaxException e) {
      // A codec will say so.
    } finally {
      in.release();
    }
    return new EventDocument(Kind.OTHER, type);
  }
}
