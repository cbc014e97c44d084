package io.eventfamily.processor.read.classfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * A processor that writes down, a line each, the annotations on types of some elements: those that
 * the compiler shows, and those that {@link ClassFileAnnotations} adds.
 */
final class TypeAnnotationLines extends AbstractProcessor {

  /** How to make what is tested. */
  interface Factory {
    ClassFileAnnotations create(ProcessingEnvironment environment, Set<String> compiledTypes);
  }

  final List<String> shown = new ArrayList<>();
  final List<String> hidden = new ArrayList<>();
  final List<String> unreadable = new ArrayList<>();

  private final Factory factory;
  private final List<String> typeNames;
  private final Set<String> compiledTypes = new LinkedHashSet<>();

  TypeAnnotationLines(Factory factory, List<String> typeNames) {
    this.factory = factory;
    this.typeNames = typeNames;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    round.getRootElements().forEach(element -> compiledTypes.add(element.toString()));
    if (!round.processingOver()) {
      ClassFileAnnotations facility = factory.create(processingEnv, compiledTypes);
      for (String name : typeNames) {
        read(processingEnv.getElementUtils().getTypeElement(name), facility);
      }
    }
    return false;
  }

  private void read(TypeElement type, ClassFileAnnotations facility) {
    String name = type.getSimpleName().toString();
    Optional<List<HiddenAnnotations>> ofInterfaces = facility.ofInterfaces(type);
    for (int i = 0; i < type.getInterfaces().size(); i++) {
      int index = i;
      read(
          name + " implements",
          type.getInterfaces().get(i),
          ofInterfaces.map(all -> all.get(index)));
    }
    for (RecordComponentElement component :
        ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
      read(
          name + "(" + component.getSimpleName() + ")",
          component.asType(),
          facility.ofComponent(component));
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String parameters =
          method.getParameters().stream()
              .map(parameter -> plain(parameter.asType().toString()))
              .collect(Collectors.joining(","));
      read(
          name
              + "."
              + method.getSimpleName()
              + (parameters.isEmpty() ? "" : "(" + parameters + ")"),
          method.getReturnType(),
          facility.ofReturnType(method));
    }
  }

  private void read(String member, TypeMirror type, Optional<HiddenAnnotations> answer) {
    if (answer.isEmpty()) {
      unreadable.add(member);
    }
    walk(member, type, "", answer.orElse(HiddenAnnotations.NONE));
  }

  private void walk(String member, TypeMirror type, String path, HiddenAnnotations place) {
    String here = path;
    if (type instanceof DeclaredType declared
        // ecj shows the type around a static one too
        && !declared.asElement().getModifiers().contains(Modifier.STATIC)
        && declared.getEnclosingType() instanceof DeclaredType outer
        && outer.getKind() == TypeKind.DECLARED) {
      walk(member, outer, path, place);
      here = path + ".";
    }
    String prefix = member + " '" + here + "' ";
    type.getAnnotationMirrors().forEach(mirror -> shown.add(prefix + text(mirror)));
    place.on(type).forEach(mirror -> hidden.add(prefix + text(mirror)));
    if (type instanceof ArrayType array) {
      walk(member, array.getComponentType(), here + "[", place.ofComponent());
    } else if (type instanceof DeclaredType declared) {
      for (int i = 0; i < declared.getTypeArguments().size(); i++) {
        TypeMirror argument = declared.getTypeArguments().get(i);
        walk(member, argument, here + i + ";", place.ofArgument(declared, i));
      }
    }
  }

  /** As everything that reads mirrors sees it: not by their own toString(). */
  private static String text(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    String missing = mirror.getAnnotationType().getKind() == TypeKind.ERROR ? "?" : "";
    return mirror.getElementValues().entrySet().stream()
        .map(entry -> entry.getKey().getSimpleName() + "=" + text(entry.getValue()))
        .collect(
            Collectors.joining(
                ", ", "@" + plain(type.getQualifiedName().toString()) + missing + "(", ")"));
  }

  private static String text(AnnotationValue value) {
    return value.accept(
        new SimpleAnnotationValueVisitor14<String, Void>() {
          @Override
          protected String defaultAction(Object constant, Void unused) {
            if (!constant.equals(value.getValue())) {
              throw new IllegalStateException(constant + " is not " + value.getValue());
            }
            return constant.getClass().getSimpleName() + ":" + constant;
          }

          @Override
          public String visitType(TypeMirror type, Void unused) {
            String raw = type.toString().replaceAll("<.*>", ""); // ecj shows parameters
            return plain(raw) + (type.getKind() == TypeKind.ERROR ? "?" : "");
          }

          @Override
          public String visitEnumConstant(VariableElement constant, Void unused) {
            return plain(constant.getEnclosingElement() + "." + constant.getSimpleName());
          }

          @Override
          public String visitAnnotation(AnnotationMirror annotation, Void unused) {
            return text(annotation);
          }

          @Override
          public String visitArray(List<? extends AnnotationValue> values, Void unused) {
            return values.stream()
                .map(TypeAnnotationLines::text)
                .collect(Collectors.joining(", ", "{", "}"));
          }
        },
        null);
  }

  /** Without packages. */
  private static String plain(String name) {
    return name.replaceAll("\\b(?:[a-z][a-zA-Z]*\\.)+(?=[A-Z])", "");
  }
}
