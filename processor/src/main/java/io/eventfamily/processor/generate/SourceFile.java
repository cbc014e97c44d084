package io.eventfamily.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Target;
import javax.lang.model.element.Modifier;

/** What all generated files share: header, visibility and layout. */
final class SourceFile {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final AnnotationSpec DEPRECATED = AnnotationSpec.builder(Deprecated.class).build();
  private static final String PROCESSOR = "io.eventfamily.processor.EventFamilyProcessor";

  /** The library's version, of which {@code RuntimeVersion} in the runtime has the counterpart. */
  private static final int MAJOR = 0;

  private static final int MINOR = 1;

  private SourceFile() {}

  /** A file with what a user sees who sees the family. */
  static JavaFile of(Family family, Target target, TypeSpec type) {
    TypeSpec.Builder builder = type.toBuilder();
    if (family.isPublic()) {
      builder.addModifiers(Modifier.PUBLIC);
    }
    return internal(family, target, builder.build());
  }

  /** A file with what only generated code uses. */
  static JavaFile internal(Family family, Target target, TypeSpec type) {
    TypeSpec.Builder builder = type.toBuilder();
    if (family.isDeprecated() && type.annotations().stream().noneMatch(DEPRECATED::equals)) {
      builder.addAnnotation(DEPRECATED);
    }
    if (!family.warnings().isEmpty()) {
      AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
      family.warnings().forEach(warning -> suppressed.addMember("value", "$S", warning));
      builder.addAnnotation(suppressed.build());
    }
    if (target.hasGeneratedAnnotation()) {
      builder.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    builder.addAnnotation(RuntimeTypes.NULL_MARKED);
    return JavaFile.builder(family.declaration().packageName(), builder.build())
        .skipJavaLangImports(!target.javaLangIsShadowed())
        .indent("  ")
        .build();
  }

  /** Makes sure that the runtime is not too old for the code that is generated now. */
  static CodeBlock versionCheck() {
    return CodeBlock.of("$T.require($L, $L);\n", RuntimeTypes.RUNTIME_VERSION, MAJOR, MINOR);
  }
}
