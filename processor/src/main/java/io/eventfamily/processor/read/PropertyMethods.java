package io.eventfamily.processor.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The methods of an interface, its supertypes' first, each interface's in declared order. A method
 * that is declared again takes the place of the first one.
 */
final class PropertyMethods {

  private final Types types;
  private final Map<String, ExecutableElement> bySignature = new LinkedHashMap<>();
  private final Set<String> visited = new HashSet<>();

  private PropertyMethods(Types types) {
    this.types = types;
  }

  /** All methods but those that are static or private. */
  static Collection<ExecutableElement> of(TypeElement type, Types types) {
    PropertyMethods methods = new PropertyMethods(types);
    methods.collect(type);
    return methods.bySignature.values();
  }

  private void collect(TypeElement type) {
    if (!visited.add(type.getQualifiedName().toString())) {
      return;
    }
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent instanceof DeclaredType declared) {
        collect((TypeElement) declared.asElement());
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.STATIC)
          && !method.getModifiers().contains(Modifier.PRIVATE)) {
        bySignature.put(signature(method), method);
      }
    }
  }

  private String signature(ExecutableElement method) {
    StringBuilder signature = new StringBuilder(method.getSimpleName()).append('(');
    method
        .getParameters()
        .forEach(parameter -> signature.append(types.erasure(parameter.asType())).append(','));
    return signature.append(')').toString();
  }
}
