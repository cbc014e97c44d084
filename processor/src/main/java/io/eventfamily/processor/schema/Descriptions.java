package io.eventfamily.processor.schema;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Javadoc as plain text: paragraphs of one line each. */
final class Descriptions {

  private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s*([^{}]*)}");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?i)\\s*(?:\\n[ \\t]*\\n|</?(?:p|pre|ul|ol|dl|table|h[1-6])\\b[^>]*>)\\s*");
  private static final Pattern ITEM = Pattern.compile("(?i)\\s*<(?:li|br|tr|dt|dd)\\b[^>]*>\\s*");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
  private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\n[ \\t]*");

  /** The ampersand last, or what it escapes would be read again. */
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", " ", "&#47;", "/", "&#92;", "\\");

  /** Marks the ends of lines and paragraphs until the others are gone. */
  private static final String LINE_MARK = "\u0001";

  private Descriptions() {}

  static String of(String javadoc) {
    String text = INLINE_TAG.matcher(javadoc).replaceAll(Descriptions::content);
    text = PARAGRAPH.matcher(text).replaceAll(LINE_MARK + LINE_MARK);
    text = ITEM.matcher(text).replaceAll(LINE_MARK);
    text = TAG.matcher(text).replaceAll("");
    text = LINE_BREAK.matcher(text).replaceAll(" ");
    text = text.replaceAll(LINE_MARK + "{3,}", LINE_MARK + LINE_MARK).replace(LINE_MARK, "\n");
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      text = text.replace(entity.getKey(), entity.getValue());
    }
    return text.replace("&amp;", "&").strip();
  }

  /** What is in an inline tag is text, and not HTML. */
  private static String content(MatchResult tag) {
    String text = tag.group(1).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return Matcher.quoteReplacement(text);
  }
}
