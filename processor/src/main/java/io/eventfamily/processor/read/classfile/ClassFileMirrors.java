package io.eventfamily.processor.read.classfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Makes mirrors of the annotations of a class file, as the compiler would. Nothing is left out:
 * what the compiler cannot find, it shows as an error type with the name, and so do these.
 */
final class ClassFileMirrors {

  private final Elements elements;
  private final ClassFileNames names;
  private final @Nullable ModuleElement module;

  /**
   * @param module the module of the class file, which must see the types that it names
   */
  ClassFileMirrors(
      ProcessingEnvironment environment, ClassFileNames names, @Nullable ModuleElement module) {
    this.elements = environment.getElementUtils();
    this.names = names;
    this.module = module;
  }

  AnnotationMirror toMirror(ClassFileValue.Annotation annotation) {
    TypeElement type = element(annotation.descriptor());
    Map<ExecutableElement, AnnotationValue> values = new LinkedHashMap<>();
    annotation.values().forEach((name, value) -> values.put(attribute(type, name), toValue(value)));
    return new ClassFileAnnotationMirror((DeclaredType) type.asType(), values);
  }

  private TypeElement element(String descriptor) {
    Optional<TypeElement> found = names.find(descriptor, module);
    return found.orElseGet(
        () -> MissingTypeElement.of(ClassFileNames.binaryName(descriptor), elements));
  }

  private ExecutableElement attribute(TypeElement type, String name) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(name)) {
        return method;
      }
    }
    return new MissingAttribute(type, elements.getName(name));
  }

  private AnnotationValue toValue(ClassFileValue value) {
    Object content;
    if (value instanceof ClassFileValue.Constant constant) {
      content = constant.value();
    } else if (value instanceof ClassFileValue.EnumConstant constant) {
      content = constant(element(constant.descriptor()), constant.name());
    } else if (value instanceof ClassFileValue.ClassLiteral literal) {
      content = names.typeOf(literal.descriptor(), module);
    } else if (value instanceof ClassFileValue.Annotation annotation) {
      content = toMirror(annotation);
    } else {
      content = ((ClassFileValue.Array) value).values().stream().map(this::toValue).toList();
    }
    return new ClassFileAnnotationValue(content);
  }

  private VariableElement constant(TypeElement type, String name) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT
          && member.getSimpleName().contentEquals(name)) {
        return (VariableElement) member;
      }
    }
    return new MissingConstant(type, elements.getName(name));
  }
}
