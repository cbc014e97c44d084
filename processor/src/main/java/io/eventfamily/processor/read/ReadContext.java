package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.FamilyNames;
import io.eventfamily.processor.read.classfile.ClassFileAnnotations;
import io.eventfamily.processor.read.classfile.HiddenAnnotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What all readers of one family share.
 *
 * @param family the interface
 * @param classFiles what the compiler does not show of class files
 */
record ReadContext(
    TypeElement family,
    Elements elements,
    Types types,
    ClassFileAnnotations classFiles,
    Diagnostics diagnostics) {

  void report(Origin origin, Message message, Object... arguments) {
    diagnostics.report(origin, message, arguments);
  }

  /** The names of what is generated from the family. */
  FamilyNames names() {
    return FamilyNames.of(ClassIds.of(family, elements));
  }

  /** Which types can be seen from where the code is generated. */
  Visibility visibility() {
    return new Visibility(family, elements);
  }

  /** The annotations on what a method returns that the compiler does not show. */
  HiddenAnnotations hidden(ExecutableElement method) {
    return readable(method, classFiles.ofReturnType(method));
  }

  /** The annotations on the type of a component that the compiler does not show. */
  HiddenAnnotations hidden(RecordComponentElement component) {
    return readable(component, classFiles.ofComponent(component));
  }

  /** The annotations on the extended interfaces that the compiler does not show. */
  List<HiddenAnnotations> hiddenOfInterfaces(TypeElement type) {
    return classFiles
        .ofInterfaces(type)
        .orElseGet(
            () ->
                type.getInterfaces().stream()
                    .map(unused -> readable(type, Optional.empty()))
                    .toList());
  }

  private HiddenAnnotations readable(Element element, Optional<HiddenAnnotations> hidden) {
    if (hidden.isEmpty()) {
      report(
          Origin.of(element), Message.CLASS_FILE_NOT_READABLE, outermost(element).getSimpleName());
    }
    return hidden.orElse(HiddenAnnotations.NONE);
  }

  /**
   * The Javadoc of a declaration in the family's own source file. That of others is left out: a
   * class file has none, and what is generated must not depend on what is compiled together.
   */
  Optional<String> documentation(Element element) {
    return outermost(element).equals(outermost(family))
        ? Documentation.of(element, elements)
        : Optional.empty();
  }

  private static Element outermost(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return outermost;
  }
}
