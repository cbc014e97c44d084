package io.eventfamily.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells what makes compilers warn where it is named. */
final class Deprecation {

  private Deprecation() {}

  /** Whether that is so of a type, or of one that it is nested in and that is named with it. */
  static boolean isOnWayTo(TypeElement type, Elements elements) {
    return elements.isDeprecated(type) || isAround(type, elements);
  }

  /** Whether that is so of a type that a type is nested in. */
  static boolean isAround(TypeElement type, Elements elements) {
    Element around = type.getEnclosingElement();
    return around instanceof TypeElement enclosing && isOnWayTo(enclosing, elements);
  }
}
