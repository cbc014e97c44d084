package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import java.util.Set;

/** Jackson's annotations, of which only some have an effect. */
final class JacksonAnnotations {

  private JacksonAnnotations() {}

  /** Reports those that would have an effect with Jackson, and have none here. */
  static void reportOthers(AnnotationUses annotations, ReadContext context, String... supported) {
    for (AnnotationUse use : annotations.list()) {
      String name = use.typeName();
      if ((name.startsWith(AnnotationNames.JACKSON_2) || name.startsWith(AnnotationNames.JACKSON_3))
          && !name.equals(AnnotationNames.JSON_PROPERTY_DESCRIPTION)
          && !Set.of(supported).contains(name)) {
        context.report(use.origin(), Message.JACKSON_ANNOTATION_NOT_SUPPORTED, use.simpleName());
      }
    }
  }
}
