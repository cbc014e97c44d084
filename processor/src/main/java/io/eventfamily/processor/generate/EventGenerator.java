package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.eventfamily.processor.model.EnvelopeProperty;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/** Generates the immutable class of a family's events: the envelope and a payload. */
final class EventGenerator {

  static final String EVENT_TYPE_CONSTANT = "EVENT_TYPE";
  static final String PAYLOAD_CONSTANT = "PAYLOAD";

  private final Family family;
  private final Target target;
  private final ClassName self;
  private final ClassName builder;
  private final ClassName payload;
  private final Optional<UnknownPropertiesCode> unknown;
  private final Optional<OlderVersionsCode> older;
  private final PropertyCodes properties;

  EventGenerator(Family family, Target target, DeclaredTypesCode types) {
    this.family = family;
    this.target = target;
    this.self = JavaTypes.of(family.names().event());
    this.builder = self.nestedClass("Builder");
    this.payload = JavaTypes.of(family.names().payload());
    this.unknown = UnknownPropertiesCode.of(family, types);
    this.older = OlderVersionsCode.of(family);
    this.properties =
        new PropertyCodes(
            family.plainEnvelopeProperties(), builder, takenNames(), family.wireFormat(), types);
  }

  /** The names of the fields for what no property stands for, and of those that are inherited. */
  private Set<String> takenNames() {
    Set<String> names = new TreeSet<>(family.envelope().constants());
    names.addAll(List.of(EVENT_TYPE_CONSTANT, PAYLOAD_CONSTANT, "payload", "payloadSet"));
    if (older.isPresent()) {
      names.add(OlderVersionsCode.READ_TYPES_CONSTANT);
    }
    return UnknownPropertiesCode.addTo(names, unknown);
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "An event of the family {@code $L}: an envelope around a payload.", family.name())
            .addAnnotations(JacksonCode.annotations(family, target, self))
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.EVENT, payload));
    if (implementsDeclaration()) {
      type.addSuperinterface(JavaTypes.of(family.declaration()))
          .alwaysQualify(PropertyCodes.inherited(family.envelope()));
    }
    addState(type);
    if (!family.view()) {
      addCreation(type);
    }
    addAccess(type);
    type.addMethod(dispatch());
    addIdentity(type);
    if (!family.envelope().rules().isEmpty()) {
      type.addMethod(RulesCode.method(family.envelope().rules()));
    }
    new EventJsonGenerator(family, properties, unknown, older).addTo(type);
    type.addType(builder());
    if (family.envelope().hasComputed()) {
      List<Property> own = family.envelopeProperties();
      type.addType(
          new DraftGenerator(builder, JavaTypes.of(family.declaration()), properties.only(own))
              .generate());
    }
    properties.constraintConstants().forEach(type::addField);
    return type.build();
  }

  private TypeSpec builder() {
    return family.view()
        ? ReadPropertiesGenerator.generate(
            self,
            properties,
            unknown,
            List.of(
                FieldSpec.builder(JavaTypes.nullable(payload), "payload", Modifier.PRIVATE)
                    .build()))
        : new EventBuilderGenerator(family, properties, unknown).generate();
  }

  /** Whether the declaration says anything of envelopes. */
  private boolean implementsDeclaration() {
    return !family.envelopeProperties().isEmpty() || !family.envelope().rules().isEmpty();
  }

  private void addState(TypeSpec.Builder type) {
    List<String> constants = new ArrayList<>();
    for (FieldSpec constant : nameConstants()) {
      type.addField(constant);
      constants.add(constant.name());
    }
    type.addField(properties.namesConstant(constants));
    older
        .filter(OlderVersionsCode::hasTypes)
        .ifPresent(code -> type.addField(code.typesConstant()));
    type.addStaticBlock(SourceFile.versionCheck());
    properties.list().forEach(code -> type.addField(code.valueField()));
    type.addField(payload, "payload", Modifier.PRIVATE, Modifier.FINAL);
    unknown.ifPresent(code -> type.addField(code.valueField()));
    type.addMethod(constructor());
  }

  /** In the order in which the properties are written: the type is second, the payload last. */
  private List<FieldSpec> nameConstants() {
    List<FieldSpec> constants = new ArrayList<>();
    properties.list().forEach(code -> constants.add(code.nameConstant()));
    constants.add(
        1,
        PropertyCodes.nameConstant(
            EVENT_TYPE_CONSTANT, family.wireName(EnvelopeProperty.EVENT_TYPE), false));
    constants.add(
        PropertyCodes.nameConstant(
            PAYLOAD_CONSTANT, family.wireName(EnvelopeProperty.PAYLOAD), false));
    return constants;
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(builder, "builder");
    properties.list().forEach(code -> constructor.addStatement(code.takeOver()));
    constructor.addStatement("this.payload = $T.requireNonNull(builder.payload)", Objects.class);
    unknown.ifPresent(code -> constructor.addStatement(code.takeOver()));
    return constructor.build();
  }

  private void addCreation(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.methodBuilder("builder")
            .addJavadoc("A builder in which nothing is set.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(builder)
            .addStatement("return new $T()", builder)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("of")
            .addJavadoc("An event of now, with an id of its own.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(self)
            .addParameter(payload, "payload")
            .addStatement("return builder().payload(payload).build()")
            .build());
    if (family.correlated()) {
      type.addMethod(causedBy());
    }
    older.ifPresent(code -> type.addMethods(code.upgrades()));
  }

  private MethodSpec causedBy() {
    TypeName anyEvent =
        ParameterizedTypeName.get(RuntimeTypes.EVENT, WildcardTypeName.subtypeOf(Object.class));
    return MethodSpec.methodBuilder("causedBy")
        .addJavadoc(
            """
            An event that answers another one, and belongs to what that belongs to.

            @param cause gives its id as causation id, and its correlation id, or its id where it
                has none
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addParameter(anyEvent, "cause")
        .addParameter(payload, "payload")
        .addStatement("$T correlationId = cause.correlationId()", UUID.class)
        .addStatement(
            """
            return builder()
            .correlationId(correlationId != null ? correlationId : cause.eventId())
            .causationId(cause.eventId())
            .payload(payload)
            .build()""")
        .build();
  }

  private void addAccess(TypeSpec.Builder type) {
    type.addMethod(
        override("eventType", JavaTypes.of(family.names().eventType()))
            .addStatement("return payload.eventType()")
            .build());
    properties.list().forEach(code -> type.addMethod(code.accessor()));
    if (family.version().isEmpty()) {
      type.addMethod(absent("schemaVersion", ClassName.get(String.class)));
    }
    if (!family.correlated()) {
      type.addMethod(absent("correlationId", ClassName.get(UUID.class)));
      type.addMethod(absent("causationId", ClassName.get(UUID.class)));
    }
    type.addMethod(override("payload", payload).addStatement("return payload").build());
    unknown.ifPresent(code -> type.addMethod(code.ofEnvelope()));
    if (!family.view()) {
      type.addMethod(
          MethodSpec.methodBuilder("toBuilder")
              .addJavadoc("A builder in which everything is set as it is here, the id too.")
              .addModifiers(Modifier.PUBLIC)
              .returns(builder)
              .addStatement("return new $T(this)", builder)
              .build());
    }
  }

  private static MethodSpec absent(String name, TypeName type) {
    return override(name, JavaTypes.nullable(type))
        .addJavadoc("Always null: the family has none.")
        .addStatement("return null")
        .build();
  }

  private static MethodSpec.Builder override(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type);
  }

  private MethodSpec dispatch() {
    CodeBlock handling =
        InstanceCases.ofPayloads(
            family, handled -> CodeBlock.of("handler.$L(this, known)", handled.handlerMethod()));
    return MethodSpec.methodBuilder("dispatch")
        .addJavadoc(
            """
            Gives this event to the method that handles its type.

            @throws $T where the handler does not handle the type, because it
                chose not to, or was compiled before there was such a type
            """,
            RuntimeTypes.UNHANDLED_EVENT_TYPE_EXCEPTION)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(JavaTypes.of(family.names().handler()), "handler")
        .addCode(
            CodeBlock.builder()
                .beginControlFlow("try")
                .add(handling)
                .nextControlFlow("catch ($T e)", AbstractMethodError.class)
                .addStatement(
                    "throw $T.orRethrow(e, $T.class, eventType())",
                    RuntimeTypes.UNHANDLED_EVENT_TYPE_EXCEPTION,
                    self)
                .endControlFlow()
                .build())
        .build();
  }

  private void addIdentity(TypeSpec.Builder type) {
    List<FurtherField> further = new ArrayList<>();
    further.add(new FurtherField("payload", "payload", CodeBlock.of("payload")));
    unknown.map(UnknownPropertiesCode::asField).ifPresent(further::add);
    type.addMethod(properties.equalsMethod(self, further))
        .addMethod(properties.hashCodeMethod(further))
        .addMethod(properties.toStringMethod(self.simpleName(), further));
  }
}
