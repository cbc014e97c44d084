package io.eventfamily.processor.read;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The Javadoc of a declaration, fit to stand on what is generated from it: without block tags, and
 * without links, whose short names would mean nothing there.
 */
final class Documentation {

  private static final Pattern BLOCK_TAGS = Pattern.compile("(?m)^@\\w[\\s\\S]*");
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]*))?}");

  private Documentation() {}

  static Optional<String> of(Element element, Elements elements) {
    return clean(elements.getDocComment(element));
  }

  static Optional<String> clean(@Nullable String comment) {
    if (comment == null) {
      return Optional.empty();
    }
    String stripped = comment.lines().map(String::strip).collect(Collectors.joining("\n"));
    String description = BLOCK_TAGS.matcher(stripped).replaceFirst("");
    String text = LINK.matcher(description).replaceAll(Documentation::withoutLink).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(escape(text));
  }

  /** What would end the comment, or be read as something else, now that it is written again. */
  private static String escape(String text) {
    return text.replace("*/", "*&#47;").replace("\\u", "&#92;u");
  }

  private static String withoutLink(MatchResult link) {
    String label = link.group(2);
    String text =
        label == null || label.isBlank()
            ? "{@code " + link.group(1).replaceFirst("^#", "").replace('#', '.') + "}"
            : label.strip();
    return Matcher.quoteReplacement(text);
  }
}
