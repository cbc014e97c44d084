package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.eventfamily.processor.fuzz.StrictJson.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * What the parsers of Jackson hold for JSON, and where they are known to be laxer than the RFCs.
 */
enum JacksonSyntax {
  JACKSON_2 {
    private final com.fasterxml.jackson.core.JsonFactory factory =
        com.fasterxml.jackson.core.JsonFactory.builder()
            .streamReadConstraints(
                com.fasterxml.jackson.core.StreamReadConstraints.builder()
                    // That of Jackson 3, and of the codec.
                    .maxNestingDepth(500)
                    .build())
            .build();

    @Override
    boolean accepts(byte[] document) {
      try (com.fasterxml.jackson.core.JsonParser parser = factory.createParser(document)) {
        int depth = 0;
        do {
          com.fasterxml.jackson.core.JsonToken token = parser.nextToken();
          if (token == null) {
            return false;
          }
          depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
          // A text that nobody asks for is hardly looked at.
          parser.getText();
        } while (depth > 0);
        return parser.nextToken() == null;
      } catch (JsonProcessingException | java.io.CharConversionException e) {
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  JACKSON_3 {
    private final tools.jackson.core.json.JsonFactory factory =
        new tools.jackson.core.json.JsonFactory();

    @Override
    boolean accepts(byte[] document) {
      try (tools.jackson.core.JsonParser parser =
          factory.createParser(tools.jackson.core.ObjectReadContext.empty(), document)) {
        int depth = 0;
        do {
          tools.jackson.core.JsonToken token = parser.nextToken();
          if (token == null) {
            return false;
          }
          depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
          parser.getString();
        } while (depth > 0);
        return parser.nextToken() == null;
      } catch (tools.jackson.core.JacksonException e) {
        return false;
      }
    }
  };

  /** UTF-8 by its shape alone: with overlong forms, surrogates, and what is above U+10FFFF. */
  private static final Pattern SHAPED_AS_UTF_8 =
      Pattern.compile(
          "([\\x00-\\x7f]"
              + "|[\\xc0-\\xdf][\\x80-\\xbf]"
              + "|[\\xe0-\\xef][\\x80-\\xbf]{2}"
              + "|[\\xf0-\\xf7][\\x80-\\xbf]{3})*+");

  /** Whether the parser finds nothing wrong with a document. */
  abstract boolean accepts(byte[] document);

  /**
   * Whether Jackson may accept a document that has this fault.
   *
   * <ul>
   *   <li>It passes over a byte order mark.
   *   <li>It takes documents for UTF-16 or UTF-32 that begin so.
   *   <li>It takes half of a surrogate pair, written as an escape, for a character.
   *   <li>It only looks at the shape of UTF-8.
   *   <li>It fills names up with the byte FF, and so takes a name that has this byte, even within a
   *       character, for a shorter one that it has read before.
   *   <li>It does not count the sign, the point and the exponent of a number.
   * </ul>
   */
  static boolean mayOverlook(Fault fault, byte[] document) {
    String octets = new String(document, ISO_8859_1);
    String start = octets.substring(0, Math.min(4, octets.length()));
    return start.startsWith("\u00ef\u00bb\u00bf")
        || start.indexOf('\0') >= 0
        || start.startsWith("\u00fe\u00ff")
        || start.startsWith("\u00ff\u00fe")
        || fault == Fault.HALF_SURROGATE
        || fault == Fault.OVER_A_LIMIT
        || fault == Fault.ILL_FORMED_UTF_8 && isShapedAsUtf8(octets);
  }

  private static boolean isShapedAsUtf8(String octets) {
    return SHAPED_AS_UTF_8.matcher(octets.replace("\u00ff", "")).matches();
  }
}
