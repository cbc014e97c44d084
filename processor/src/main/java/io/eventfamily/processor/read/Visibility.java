package io.eventfamily.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Who can see a type. */
final class Visibility {

  private final Elements elements;
  private final PackageElement from;

  /** What can be seen from the package of a type. */
  Visibility(TypeElement family, Elements elements) {
    this.elements = elements;
    this.from = elements.getPackageOf(family);
  }

  /** Whether the package can see a type. */
  boolean sees(TypeElement type) {
    return elements.getPackageOf(type).equals(from) ? !isPrivate(type) : isPublic(type);
  }

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
