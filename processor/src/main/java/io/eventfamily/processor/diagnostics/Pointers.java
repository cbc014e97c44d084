package io.eventfamily.processor.diagnostics;

import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What compilers can point at. */
final class Pointers {

  private static final String OF_ECLIPSE = "org.eclipse.";

  /** For these a message of ecj has neither a file nor a line. */
  private static final Set<ElementKind> HIDDEN_FROM_ECLIPSE =
      Set.of(ElementKind.RECORD, ElementKind.RECORD_COMPONENT, ElementKind.ENUM_CONSTANT);

  private Pointers() {}

  /** Whether a message for an element gets a line. */
  static boolean canPoint(Messager messager, Element element) {
    return !messager.getClass().getName().startsWith(OF_ECLIPSE)
        || !(HIDDEN_FROM_ECLIPSE.contains(element.getKind()) || isFieldOfRecord(element));
  }

  private static boolean isFieldOfRecord(Element element) {
    return element.getKind() == ElementKind.FIELD
        && element.getEnclosingElement() instanceof TypeElement type
        && type.getKind() == ElementKind.RECORD;
  }
}
