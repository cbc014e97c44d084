package io.eventfamily.processor.read;

import io.eventfamily.processor.model.ClassId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The names of the compiler's types. */
final class ClassIds {

  private ClassIds() {}

  static ClassId of(TypeElement type, Elements elements) {
    Deque<String> simpleNames = new ArrayDeque<>();
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      simpleNames.addFirst(element.getSimpleName().toString());
    }
    return new ClassId(
        elements.getPackageOf(type).getQualifiedName().toString(), List.copyOf(simpleNames));
  }
}
