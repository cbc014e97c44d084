package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What readers of scalars and enums accept of them. */
final class ScalarAcceptance {

  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern DECIMAL_TEXT =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

  /** 36 characters of the alphabet for URLs are 27 bytes. */
  private static final int BYTES_OF_UUID = 27;

  private static final Set<ScalarType> URIS =
      EnumSet.of(
          ScalarType.URI,
          ScalarType.UUID,
          ScalarType.BIG_DECIMAL,
          ScalarType.LOCAL_DATE,
          ScalarType.DURATION,
          ScalarType.PERIOD,
          ScalarType.YEAR_MONTH,
          ScalarType.BYTES);

  private final boolean naiveIsUtc;

  /**
   * @param naiveIsUtc whether the reader takes a time without an offset as UTC
   */
  ScalarAcceptance(boolean naiveIsUtc) {
    this.naiveIsUtc = naiveIsUtc;
  }

  /** Whether a reader accepts all values of a scalar. */
  boolean accepts(
      ScalarType reader, Constraints demanded, ScalarType writer, Constraints constraints) {
    if (reader == ScalarType.BOOLEAN || writer == ScalarType.BOOLEAN) {
      return reader == writer
          && (demanded.mustBe().isEmpty() || demanded.mustBe().equals(constraints.mustBe()));
    }
    if (NumberSet.isNumber(reader) && NumberSet.isNumber(writer)) {
      return NumberSet.of(writer, constraints).isReadAs(reader, demanded);
    }
    Optional<TextSet> texts = TextSet.of(writer, constraints);
    return texts.isPresent() && acceptsTexts(reader, demanded, texts.get(), writer, constraints);
  }

  private boolean acceptsTexts(
      ScalarType reader,
      Constraints demanded,
      TextSet texts,
      ScalarType writer,
      Constraints constraints) {
    if (texts.all().isPresent() && reader != ScalarType.BYTES) {
      return accepts(reader, demanded, texts);
    }
    return switch (reader) {
      case STRING -> texts.keep(demanded);
      case URI -> URIS.contains(writer);
      case OFFSET_DATE_TIME -> writer == reader || writer == ScalarType.INSTANT || isNaive(writer);
      case INSTANT -> writer == reader || isNaive(writer);
      case DURATION -> writer == reader || writer == ScalarType.LOCAL_TIME;
      case BYTES -> {
        if (writer == ScalarType.UUID) {
          yield Sizes.of(demanded.size()).contains(TextSet.between(BYTES_OF_UUID, BYTES_OF_UUID));
        }
        yield writer == reader
            ? Sizes.of(demanded.size()).contains(Sizes.of(constraints.size()))
            : accepts(reader, demanded, texts);
      }
      case CHAR, UUID, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME, PERIOD, YEAR_MONTH ->
          writer == reader;
      case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_INTEGER, YEAR -> false;
      case BIG_DECIMAL, BIG_DECIMAL_NUMBER -> false;
    };
  }

  private boolean isNaive(ScalarType writer) {
    return naiveIsUtc && writer == ScalarType.LOCAL_DATE_TIME;
  }

  /** Whether a reader accepts all of some strings, which it can only tell where they are known. */
  boolean accepts(ScalarType reader, Constraints demanded, TextSet texts) {
    return switch (reader) {
      case STRING -> texts.keep(demanded);
      case CHAR -> texts.allAre(text -> text.length() == 1);
      case URI -> texts.allAre(ScalarAcceptance::isUri);
      case UUID -> texts.allAre(text -> UUID_TEXT.matcher(text).matches());
      case BYTES ->
          texts.allAre(
              text ->
                  isBase64(text)
                      && Sizes.of(demanded.size())
                          .contains(TextSet.between(bytes(text), bytes(text))));
      case BIG_DECIMAL, BIG_DECIMAL_NUMBER ->
          texts.allAre(text -> DECIMAL_TEXT.matcher(text).matches())
              && demanded.range().equals(Interval.ALL)
              && demanded.digits().isEmpty();
      default -> false;
    };
  }

  private static boolean isUri(String text) {
    try {
      return !new URI(text).toString().isEmpty() || text.isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isBase64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return Base64.getEncoder().encodeToString(bytes).equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static int bytes(String base64) {
    return Base64.getDecoder().decode(base64).length;
  }
}
