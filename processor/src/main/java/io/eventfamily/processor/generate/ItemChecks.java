package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.SetOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The checks of what is in containers: a method for the items, keys or values of each. Readers call
 * it for each item where that stands in the document, and builders for all of them at the end.
 */
final class ItemChecks {

  /** What is in a container. */
  enum Part {
    ITEM("item"),
    KEY("key"),
    VALUE("value");

    private final String word;

    Part(String word) {
      this.word = word;
    }
  }

  private final ClassName owner;
  private final FreeNames free;
  private final Map<String, String> names;

  private final String property;

  /** What the container is called, from the property on. */
  private final String path;

  private final int depth;

  private ItemChecks(
      ClassName owner,
      FreeNames free,
      Map<String, String> names,
      String property,
      String path,
      int depth) {
    this.owner = owner;
    this.free = free;
    this.names = names;
    this.property = property;
    this.path = path;
    this.depth = depth;
  }

  /** The methods of a class. */
  static ItemChecks in(ClassName owner) {
    return new ItemChecks(owner, new FreeNames(Set.of()), new HashMap<>(), "", "", 1);
  }

  /** The checks of what is in a property. */
  ItemChecks of(PropertyCode code) {
    return at(code.name(), Naming.withPrefix("", code.name()), 1);
  }

  /** The checks of what is in a container that is in this one. */
  ItemChecks of(Part part) {
    return at(property, Naming.withPrefix("", part.word) + "Of" + path, depth + 1);
  }

  private ItemChecks at(String ofProperty, String newPath, int newDepth) {
    return new ItemChecks(owner, free, names, ofProperty, newPath, newDepth);
  }

  /** How deep in containers it is: 1 in a property. */
  int depth() {
    return depth;
  }

  /** Whether there is anything to check but the type. */
  static boolean hasConstraints(TypeUse use) {
    return !use.constraints().isEmpty();
  }

  /** The method that checks a part. */
  CodeBlock reference(Part part) {
    return CodeBlock.of("$T::$L", owner, name(part));
  }

  private String name(Part part) {
    // Two ways may have one text: the items of items of x, and the items of a property itemOfX; and
    // x is as good as X here.
    String text = "check" + Naming.withPrefix("", part.word) + "Of" + path;
    return names.computeIfAbsent(text + "/" + depth + "/" + property, unused -> free.take(text));
  }

  /** The methods for all that is in a container. */
  List<MethodSpec> methods(TypeUse container, CheckCode check) {
    List<MethodSpec> methods = new ArrayList<>();
    if (container.type() instanceof ListOf list) {
      add(Part.ITEM, list.item(), check, methods);
    } else if (container.type() instanceof SetOf set) {
      add(Part.ITEM, set.item(), check, methods);
    } else if (container.type() instanceof MapOf map) {
      add(Part.KEY, map.key(), check, methods);
      add(Part.VALUE, map.value(), check, methods);
    }
    return methods;
  }

  private void add(Part part, TypeUse use, CheckCode check, List<MethodSpec> methods) {
    ItemChecks inner = of(part);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name(part))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeTypes.PROBLEMS, "problems")
            .addParameter(JavaTypes.nullable(JavaTypes.declared(use)), part.word);
    method.addCode(check.ofItem(use, part.word, inner));
    methods.add(method.build());
    methods.addAll(inner.methods(use, check));
  }
}
