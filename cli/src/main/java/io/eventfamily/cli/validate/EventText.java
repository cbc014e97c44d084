package io.eventfamily.cli.validate;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of a line. Messages never quote it: whatever is in it may be sensitive, and the
 * library's own messages have pieces of it.
 */
final class EventText {

  private static final int MAX_DEPTH = 500;
  private static final int MAX_NUMBER_LENGTH = 1_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(MAX_NUMBER_LENGTH)
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNameLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .nodeFactory(new ExactNumbers())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

  /**
   * Reads an event.
   *
   * @throws UnreadableEventException where it is no JSON
   */
  JsonNode read(byte[] line, int length) throws UnreadableEventException {
    String text = decode(line, length);
    try {
      return MAPPER.readTree(text);
    } catch (StreamConstraintsException e) {
      throw new UnreadableEventException(
          String.format(
              Locale.ROOT,
              "is nested more than %d deep, or has a number of more than %,d characters",
              MAX_DEPTH,
              MAX_NUMBER_LENGTH));
    } catch (UnexpectedEndOfInputException e) {
      throw new UnreadableEventException("ends before its JSON does: an event must be on one line");
    } catch (NumberFormatException e) {
      throw new UnreadableEventException("has a number that is too large to be read");
    } catch (JacksonException e) {
      throw new UnreadableEventException(
          "is not JSON, from column %d on".formatted(e.getLocation().getColumnNr()));
    }
  }

  private String decode(byte[] line, int length) throws UnreadableEventException {
    ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
    CharBuffer characters = CharBuffer.allocate(length);
    CoderResult result = decoder.reset().decode(bytes, characters, true);
    if (result.isError()) {
      throw new UnreadableEventException(
          "is not in UTF-8, from byte %d on".formatted(bytes.position() + 1));
    }
    return characters.flip().toString();
  }
}
