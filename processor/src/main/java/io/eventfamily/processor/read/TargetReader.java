package io.eventfamily.processor.read;

import io.eventfamily.processor.model.JacksonMajor;
import io.eventfamily.processor.model.Target;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what the code of a family can be generated for, as its module sees the class path. */
public final class TargetReader {

  /** Types of {@code java.lang} that generated code names. */
  private static final List<String> OF_JAVA_LANG =
      List.of(
          "AbstractMethodError",
          "Boolean",
          "Byte",
          "Character",
          "Class",
          "Deprecated",
          "Double",
          "Float",
          "Integer",
          "Long",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings");

  private final Elements elements;
  private final @Nullable ModuleElement module;
  private final PackageElement ofFamily;

  private TargetReader(TypeElement family, Elements elements) {
    this.elements = elements;
    this.module = elements.getModuleOf(family);
    this.ofFamily = elements.getPackageOf(family);
  }

  /** What the code of {@code family} can be generated for. */
  public static Target read(TypeElement family, Elements elements) {
    return new TargetReader(family, elements).read();
  }

  /** Whether the family's module sees the library that generated code needs. */
  public static boolean seesRuntime(TypeElement family, Elements elements) {
    return new TargetReader(family, elements).sees("io.eventfamily.runtime.Event");
  }

  private Target read() {
    Set<JacksonMajor> jackson =
        Arrays.stream(JacksonMajor.values())
            .filter(major -> sees(major.databindPackage() + ".annotation.JsonSerialize"))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(JacksonMajor.class)));
    return new Target(
        jackson,
        sees("javax.annotation.processing.Generated"),
        OF_JAVA_LANG.stream().anyMatch(this::isShadowed));
  }

  private boolean isShadowed(String simpleName) {
    return sees(ofFamily.isUnnamed() ? simpleName : ofFamily.getQualifiedName() + "." + simpleName);
  }

  private boolean sees(String typeName) {
    return (module == null
            ? elements.getTypeElement(typeName)
            : elements.getTypeElement(module, typeName))
        != null;
  }
}
