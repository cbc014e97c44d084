package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.Scalar;

/** The checks of one property in its builder: presence, then type, then constraints. */
final class CheckCode {

  private final PropertyCode code;
  private final Property property;
  private final CodeBlock.Builder checks = CodeBlock.builder();

  private CheckCode(PropertyCode code) {
    this.code = code;
    this.property = code.property();
  }

  static CodeBlock of(PropertyCode code) {
    CheckCode check = new CheckCode(code);
    check.addPresence();
    check.addType();
    check.property.constraints().forEach(check::addConstraint);
    return check.checks.build();
  }

  private void addPresence() {
    if (property.isRequired() && property.primitive()) {
      add("required", CodeBlock.of("$L", code.setFlag()));
    } else if (property.isRequired()) {
      add(
          "required",
          CodeBlock.of("$L, $L, $L", value(), code.setFlag(), nullProblem(property.type())));
    } else if (property.defaultValue().orElse(null) instanceof DefaultValue.Supplied) {
      add(
          "notNullIfSet",
          CodeBlock.of("$L, $L, $L", value(), code.setFlag(), nullProblem(property.type())));
    } else if (!property.nullable() && !property.primitive()) {
      add("notNull", CodeBlock.of("$L, $L", value(), nullProblem(property.type())));
    }
  }

  /** What Java can hold and JSON cannot, and nulls in containers. */
  private void addType() {
    property
        .type()
        .accept(
            new ValueType.Visitor<CheckCode>() {
              @Override
              public CheckCode scalar(Scalar scalar) {
                return switch (scalar) {
                  case BOOLEAN, INT, UUID -> CheckCode.this;
                  case STRING -> add("text", CodeBlock.of("$L", value()));
                  case INSTANT -> add("time", CodeBlock.of("$L", value()));
                };
              }

              @Override
              public CheckCode list(ListOf list) {
                return list.item() == Scalar.STRING
                    ? add("texts", CodeBlock.of("$L", value()))
                    : add("items", CodeBlock.of("$L, $L", value(), nullProblem(list.item())));
              }

              @Override
              public CheckCode freeObject() {
                return add("freeJson", CodeBlock.of("$L", value()));
              }
            });
  }

  private void addConstraint(Constraint constraint) {
    if (constraint instanceof Constraint.Size size) {
      CodeBlock max =
          size.max() == Integer.MAX_VALUE
              ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
              : CodeBlock.of("$L", size.max());
      add("size", CodeBlock.of("$L, $L, $L", value(), size.min(), max));
    }
  }

  private String value() {
    return code.field("problems");
  }

  private CheckCode add(String method, CodeBlock arguments) {
    checks.addStatement(
        "$T.$L(problems, $L, $L)", RuntimeTypes.CHECKS, method, code.constant(), arguments);
    return this;
  }

  /** What a null is, where a value of the type is expected. */
  static CodeBlock nullProblem(ValueType type) {
    String constant =
        type.accept(
            new ValueType.Visitor<>() {
              @Override
              public String scalar(Scalar scalar) {
                return switch (scalar) {
                  case BOOLEAN -> "BOOL_TYPE";
                  case INT -> "INT_TYPE";
                  case STRING -> "STRING_TYPE";
                  case UUID -> "UUID_TYPE";
                  case INSTANT -> "DATETIME_TYPE";
                };
              }

              @Override
              public String list(ListOf list) {
                return "LIST_TYPE";
              }

              @Override
              public String freeObject() {
                return "DICT_TYPE";
              }
            });
    return CodeBlock.of("$T.$L", RuntimeTypes.PROBLEM, constant);
  }
}
