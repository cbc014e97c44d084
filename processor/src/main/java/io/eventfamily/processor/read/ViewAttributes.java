package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import java.util.List;

/**
 * Reads whether a family is a view, and makes sure that nothing stands there which a view has not.
 */
final class ViewAttributes {

  /** What only matters to who writes. */
  private static final List<String> OF_WRITERS = List.of("previous", "compatibility", "nulls");

  private ViewAttributes() {}

  static boolean read(AnnotationUse annotation, ReadContext context) {
    if (!annotation.bool("view")) {
      return false;
    }
    for (String name : OF_WRITERS) {
      if (annotation.isExplicit(name)) {
        report(name, "nothing is written from it", annotation, context);
      }
    }
    if (annotation.constant("unknownProperties").equals("REJECT")) {
      report(
          "unknownProperties",
          "it declares only what it uses, and ignores the rest",
          annotation,
          context);
    }
    return true;
  }

  private static void report(
      String name, String reason, AnnotationUse annotation, ReadContext context) {
    context.report(annotation.originOf(name), Message.NOT_ON_VIEW, "\"" + name + "\"", reason);
  }
}
