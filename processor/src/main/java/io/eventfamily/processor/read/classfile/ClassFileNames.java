package io.eventfamily.processor.read.classfile;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The names of class files and the compiler's elements, each from the other. */
final class ClassFileNames {

  private final Elements elements;
  private final Types types;

  ClassFileNames(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  /** The descriptor of a method, such as {@code ()Ljava/lang/String;}. */
  String descriptorOf(ExecutableElement method) {
    return method.getParameters().stream()
            .map(VariableElement::asType)
            .map(this::descriptorOf)
            .collect(Collectors.joining("", "(", ")"))
        + descriptorOf(method.getReturnType());
  }

  private String descriptorOf(TypeMirror type) {
    TypeMirror erased = type.getKind() == TypeKind.VOID ? type : types.erasure(type);
    if (erased instanceof ArrayType array) {
      return "[" + descriptorOf(array.getComponentType());
    }
    if (erased instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      return "L" + elements.getBinaryName(element).toString().replace('.', '/') + ";";
    }
    return switch (erased.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case CHAR -> "C";
      case SHORT -> "S";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case VOID -> "V";
      default -> throw new IllegalArgumentException("no type of a class file: " + type);
    };
  }

  /**
   * The type that a descriptor stands for.
   *
   * @param module the module that must see it; null where there are none
   */
  TypeMirror typeOf(String descriptor, @Nullable ModuleElement module) {
    return switch (descriptor.charAt(0)) {
      case 'Z' -> types.getPrimitiveType(TypeKind.BOOLEAN);
      case 'B' -> types.getPrimitiveType(TypeKind.BYTE);
      case 'C' -> types.getPrimitiveType(TypeKind.CHAR);
      case 'S' -> types.getPrimitiveType(TypeKind.SHORT);
      case 'I' -> types.getPrimitiveType(TypeKind.INT);
      case 'J' -> types.getPrimitiveType(TypeKind.LONG);
      case 'F' -> types.getPrimitiveType(TypeKind.FLOAT);
      case 'D' -> types.getPrimitiveType(TypeKind.DOUBLE);
      case 'V' -> types.getNoType(TypeKind.VOID);
      case '[' -> arrayOf(typeOf(descriptor.substring(1), module));
      default ->
          find(descriptor, module)
              .map(type -> types.erasure(type.asType()))
              .orElseGet(() -> MissingTypeElement.of(binaryName(descriptor), elements).asType());
    };
  }

  private TypeMirror arrayOf(TypeMirror component) {
    // The compiler makes arrays of its own types only.
    return component instanceof MissingType ? component : types.getArrayType(component);
  }

  /** The class that a descriptor stands for; empty where the compiler cannot find it. */
  Optional<TypeElement> find(String descriptor, @Nullable ModuleElement module) {
    String binaryName = binaryName(descriptor);
    // A $ stands between nested types, but may also be part of a name.
    int start = binaryName.lastIndexOf('.') + 1;
    for (int dollar = binaryName.indexOf('$', start + 1);
        dollar > 0;
        dollar = binaryName.indexOf('$', dollar + 1)) {
      TypeElement outer = typeElement(binaryName.substring(0, dollar), module);
      Optional<TypeElement> nested =
          outer == null ? Optional.empty() : findNested(outer, binaryName);
      if (nested.isPresent()) {
        return nested;
      }
    }
    return Optional.ofNullable(typeElement(binaryName, module));
  }

  private Optional<TypeElement> findNested(TypeElement outer, String binaryName) {
    for (TypeElement nested : ElementFilter.typesIn(outer.getEnclosedElements())) {
      String name = elements.getBinaryName(nested).toString();
      if (name.equals(binaryName)) {
        return Optional.of(nested);
      }
      if (binaryName.startsWith(name + "$")) {
        Optional<TypeElement> inner = findNested(nested, binaryName);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable TypeElement typeElement(String name, @Nullable ModuleElement module) {
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }

  static String binaryName(String descriptor) {
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
  }
}
