package io.eventfamily.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Who can see a type. */
final class Visibility {

  private Visibility() {}

  /** Whether every package can. */
  static boolean isPublic(TypeElement type) {
    return withEnclosing(type).allMatch(part -> part.getModifiers().contains(Modifier.PUBLIC));
  }

  /** Whether not even its own package can. */
  static boolean isPrivate(TypeElement type) {
    return withEnclosing(type).anyMatch(part -> part.getModifiers().contains(Modifier.PRIVATE));
  }

  private static Stream<Element> withEnclosing(TypeElement type) {
    return Stream.iterate(
        (Element) type, TypeElement.class::isInstance, Element::getEnclosingElement);
  }
}
