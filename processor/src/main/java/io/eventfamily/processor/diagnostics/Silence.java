package io.eventfamily.processor.diagnostics;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** What users do not want to be warned of: {@code @SuppressWarnings("eventfamily:EF410")}. */
final class Silence {

  private static final String PREFIX = "eventfamily:";

  private Silence() {}

  /** Whether an element, or what it stands in, silences a warning. */
  static boolean covers(Element element, Message message) {
    for (@Nullable Element each = element; each != null; each = each.getEnclosingElement()) {
      if (each.getAnnotationMirrors().stream().anyMatch(mirror -> silences(mirror, message))) {
        return true;
      }
    }
    return false;
  }

  private static boolean silences(AnnotationMirror mirror, Message message) {
    return mirror.getAnnotationType().toString().equals("java.lang.SuppressWarnings")
        && mirror.getElementValues().values().stream()
            .map(AnnotationValue::getValue)
            .filter(List.class::isInstance)
            .flatMap(values -> ((List<?>) values).stream())
            .map(value -> ((AnnotationValue) value).getValue())
            .anyMatch((PREFIX + message.id())::equals);
  }
}
