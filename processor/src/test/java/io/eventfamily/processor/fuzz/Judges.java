package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.processor.engine.Engine;
import io.eventfamily.processor.fuzz.StrictJson.Fault;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.codec.SmallWindows;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has a document judged in every way that there is, and makes sure that all agree: the methods of
 * the codec with each other, however small the parts are that it sees at once, the codec with
 * {@link StrictJson} on what is JSON, and all engines on what an event is and how it is written.
 */
final class Judges {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** From the least that a window can have on. */
  private static final int[] WINDOWS = {16, 17, 31, 64};

  private static final JsonMapper TREES = new JsonMapper();

  private final Family family;
  private final byte[] document;

  private Judges(Family family, byte[] document) {
    this.family = family;
    this.document = document;
  }

  /**
   * What all say.
   *
   * @throws AssertionError with the document where one says something else
   */
  static Verdict judge(Family family, byte[] document) {
    try {
      return new Judges(family, document).judge();
    } catch (AssertionError e) {
      throw new AssertionError(
          family
              + ": "
              + e.getMessage()
              + "\nin the document "
              + readable(document)
              + "\nwhich is in base64 "
              + Base64.getEncoder().encodeToString(document),
          e);
    }
  }

  private Verdict judge() {
    byte[] before = document.clone();
    Verdict verdict = Verdict.of(() -> family.codec.fromBytes(document));
    requireSameDecoded(verdict);
    requireSameOfBuffers(verdict);
    if (StrictJson.isUtf8(document)) {
      String text = new String(document, UTF_8);
      requireEqual("fromJson", Verdict.of(() -> family.codec.fromJson(text)), verdict);
    }
    requireSameSyntax(verdict);
    if (!verdict.isNotJson()) {
      requireEnginesToAgree(verdict);
    }
    if (verdict.event() != null) {
      requireRoundTrip(verdict.event());
    }
    require(Arrays.equals(before, document), () -> "The document was changed");
    return verdict;
  }

  private void requireSameDecoded(Verdict verdict) {
    Decoded<Event<?>> decoded = decode();
    requireEqual("decode", Verdict.of(decoded, verdict), verdict);
    boolean hasType = decoded.fold(valid -> true, unknown -> true, it -> it.eventType() != null);
    boolean isUnknown = decoded instanceof Decoded.Unknown;
    require(
        isUnknown == (hasType && verdict.isOfUnknownTypeOnly()),
        () -> "decode gives " + decoded + "\nand fromBytes says " + verdict);
  }

  private Decoded<Event<?>> decode() {
    return decode(() -> family.codec.decode(document));
  }

  private static Decoded<Event<?>> decode(Supplier<Decoded<Event<?>>> decoding) {
    try {
      return decoding.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("decode throws " + e, e);
    }
  }

  private void requireSameOfBuffers(Verdict verdict) {
    ByteBuffer buffer = SmallWindows.direct(document);
    requireEqual("fromBuffer", Verdict.of(() -> family.codec.fromBuffer(buffer)), verdict);
    for (int size : WINDOWS) {
      Verdict read = Verdict.of(() -> SmallWindows.read(family.codec, document, size));
      requireEqual("fromBuffer by " + size + " bytes", read, verdict);
      requireSameBytes(decode(() -> SmallWindows.decode(family.codec, document, size)), verdict);
    }
  }

  private void requireSameBytes(Decoded<Event<?>> decoded, Verdict verdict) {
    requireEqual("decodeBuffer", Verdict.of(decoded, verdict), verdict);
    boolean isUnknown = decoded instanceof Decoded.Unknown;
    require(
        isUnknown == decode() instanceof Decoded.Unknown, () -> "decodeBuffer gives " + decoded);
    byte[] kept = decoded.fold(valid -> document, unknown -> unknown.json(), it -> it.json());
    require(Arrays.equals(kept, document), () -> "decodeBuffer keeps " + readable(kept));
  }

  private void requireSameSyntax(Verdict verdict) {
    Fault fault = StrictJson.faultOf(document);
    require(
        verdict.isNotJson() == (fault != Fault.NONE),
        () -> "The codec says " + verdict + ", and the RFCs " + fault);
    require(
        fault == Fault.NONE
            || verdict.violations().size() == 1 && verdict.violations().get(0).pointer().isEmpty(),
        () -> "The codec says more of what is not JSON: " + verdict);
    for (JacksonSyntax jackson : JacksonSyntax.values()) {
      require(
          jackson.accepts(document) == (fault == Fault.NONE)
              || JacksonSyntax.mayOverlook(fault, document),
          () -> jackson + " does not agree with the RFCs: " + fault);
    }
  }

  private void requireEnginesToAgree(Verdict verdict) {
    String text = new String(document, UTF_8);
    for (Engine engine : Engine.values()) {
      requireEqual(
          engine.name(), Verdict.of(() -> engine.read(family.codec, family.event, text)), verdict);
    }
  }

  private void requireRoundTrip(Event<?> event) {
    String json = family.codec.toJson(event);
    byte[] bytes = family.codec.toBytes(event);
    require(Arrays.equals(bytes, json.getBytes(UTF_8)), () -> "toBytes and toJson differ: " + json);
    Verdict same = new Verdict(event, List.of());
    for (Engine engine : Engine.values()) {
      Verdict again = Verdict.of(() -> engine.read(family.codec, family.event, json));
      require(again.equals(same), () -> engine + " reads " + again + "\nfrom what " + same + " is");
      requireWritten(engine, event, json);
      requireWritten(engine, again.event(), json);
    }
  }

  private void requireWritten(Engine engine, Event<?> event, String json) {
    String written = engine.write(family.codec, event);
    require(written.equals(json), () -> engine + " writes " + written + "\nand the codec " + json);
  }

  private void requireEqual(String who, Verdict verdict, Verdict expected) {
    require(
        verdict.equals(expected) || differByDefaultsOnly(verdict.event(), expected.event()),
        () -> who + " says " + verdict + "\nand fromBytes " + expected);
  }

  /** Whether two events have an id or a time of their own, because the document has none. */
  private boolean differByDefaultsOnly(@Nullable Event<?> one, @Nullable Event<?> other) {
    if (one == null || other == null) {
      return false;
    }
    JsonNode tree = TREES.readTree(document);
    boolean hasId = tree.has(family.eventIdName());
    boolean hasTime = tree.has("timestamp");
    return written(one, hasId, hasTime).equals(written(other, hasId, hasTime));
  }

  private String written(Event<?> event, boolean withId, boolean withTime) {
    String json = family.codec.toJson(event);
    String anonymous = withId ? json : json.replaceFirst(event.eventId().toString(), "");
    return withTime ? anonymous : anonymous.replaceFirst("\"timestamp\":\"[^\"]*\"", "");
  }

  private static void require(boolean condition, Supplier<String> otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise.get());
    }
  }

  /** Every byte that is no visible ASCII as its hexadecimal number. */
  static String readable(byte[] document) {
    StringBuilder text = new StringBuilder();
    for (byte octet : document) {
      boolean visible = octet >= ' ' && octet < 0x7f;
      text.append(visible ? Character.toString(octet) : "<" + HEX.toHexDigits(octet) + ">");
    }
    return text.toString();
  }
}
