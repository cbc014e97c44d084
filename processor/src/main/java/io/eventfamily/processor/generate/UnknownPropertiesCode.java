package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * The code of the properties that are not declared, in a class that keeps them and in its builder.
 *
 * @param variable what fields and parameters with them are called
 */
record UnknownPropertiesCode(String variable) {

  private static final ClassName MAP = ClassName.get(Map.class);
  private static final ClassName STRING = ClassName.get(String.class);
  private static final TypeName TYPE = ParameterizedTypeName.get(MAP, STRING, ClassName.OBJECT);

  /** Empty where the events of a family do not keep them. */
  static Optional<UnknownPropertiesCode> of(Family family, DeclaredTypesCode types) {
    return family.wireFormat().keepsUnknown()
        ? Optional.of(
            new UnknownPropertiesCode(
                new FieldNames(types.hideable()).variable(UnknownProperties.ACCESSOR)))
        : Optional.empty();
  }

  /** Names that are taken already, and that of the field where there is one. */
  static Set<String> addTo(Set<String> taken, Optional<UnknownPropertiesCode> unknown) {
    Set<String> names = new TreeSet<>(taken);
    unknown.map(UnknownPropertiesCode::variable).ifPresent(names::add);
    return names;
  }

  /** Whether there is anything for a class to hold. */
  static boolean hasState(PropertyCodes properties, Optional<UnknownPropertiesCode> unknown) {
    return !properties.isEmpty() || unknown.isPresent();
  }

  /** The loop that reads an object into a builder. */
  static ObjectReading reading(Family family, Optional<UnknownPropertiesCode> unknown) {
    return unknown
        .map(code -> new ObjectReading(code.read("builder")))
        .orElseGet(() -> new ObjectReading(family.wireFormat(), Set.of()));
  }

  /** The method of payloads in general. */
  static MethodSpec declaration() {
    return MethodSpec.methodBuilder(UnknownProperties.ACCESSOR)
        .addJavadoc("The properties of its JSON object that are not declared, as free JSON.")
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(TYPE)
        .build();
  }

  FieldSpec valueField() {
    return FieldSpec.builder(TYPE, variable, Modifier.PRIVATE, Modifier.FINAL).build();
  }

  FieldSpec builderField() {
    return FieldSpec.builder(TYPE, variable, Modifier.PRIVATE).initializer("$T.of()", MAP).build();
  }

  /** Takes them over from a builder that was found to be sound. */
  CodeBlock takeOver() {
    return CodeBlock.of(
        "this.$1L = $2T.closed(builder.$1L)", variable, RuntimeTypes.UNKNOWN_PROPERTIES);
  }

  /** Takes them over from {@code original}, an instance of the class. */
  CodeBlock copyFrom(String original) {
    return CodeBlock.of("this.$1L = $2L.$1L", variable, original);
  }

  /** The accessor of a payload. */
  MethodSpec override() {
    return accessor().addAnnotation(Override.class).build();
  }

  /** The accessor of an event. */
  MethodSpec ofEnvelope() {
    return accessor()
        .addJavadoc("The properties of the envelope that are not declared, as free JSON.")
        .build();
  }

  private MethodSpec.Builder accessor() {
    return MethodSpec.methodBuilder(UnknownProperties.ACCESSOR)
        .addModifiers(Modifier.PUBLIC)
        .returns(TYPE)
        .addStatement("return $L", variable);
  }

  MethodSpec setter(ClassName builder) {
    return MethodSpec.methodBuilder(UnknownProperties.ACCESSOR)
        .addJavadoc(
            """
            Properties that are not declared, as free JSON, in place of those that are set. They are
            written after all others.
            """)
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(
            ParameterizedTypeName.get(MAP, STRING, WildcardTypeName.subtypeOf(ClassName.OBJECT)),
            variable)
        .addStatement("this.$1L = $2T.copyOf($1L)", variable, RuntimeTypes.UNKNOWN_PROPERTIES)
        .addStatement("return this")
        .build();
  }

  private CodeBlock read(String target) {
    return CodeBlock.of("$1L.$2L = in.readUnknownProperty($1L.$2L)", target, variable);
  }

  /** Judges those that were set. */
  CodeBlock check() {
    return CodeBlock.of(
        "$T.check(problems, $L, $L)",
        RuntimeTypes.UNKNOWN_PROPERTIES,
        PropertyCodes.NAMES_CONSTANT,
        variable);
  }

  CodeBlock write() {
    return CodeBlock.of("out.writeUnknownProperties($L)", variable);
  }

  /** Shows the names only: nobody knows which of the values are sensitive. */
  FurtherField asField() {
    return new FurtherField(
        UnknownProperties.ACCESSOR, variable, CodeBlock.of("$L.keySet()", variable));
  }
}
