package io.eventfamily.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Makes the members of payloads and families. */
final class Members {

  private final Dice dice;
  private final Texts texts;
  private final Annotations annotations;
  private final Types types;
  private final Names names;
  private boolean hasKey;

  /**
   * @param names those that members of the interface have
   */
  Members(Dice dice, Texts texts, Annotations annotations, KnownTypes known, Names names) {
    this.dice = dice;
    this.texts = texts;
    this.annotations = annotations;
    this.types = new Types(dice, known, annotations);
    this.names = names;
  }

  /** Some members; a payload may have none. */
  List<Block> some(int limit, boolean ofPayload) {
    List<Block> members = new ArrayList<>();
    for (int count = dice.below(limit + 1); count > 0; count--) {
      members.add(any(ofPayload));
    }
    return members;
  }

  private Block any(boolean ofPayload) {
    return switch (dice.below(20)) {
      case 0 -> rule();
      case 1 -> helper();
      case 2, 3 -> computed();
      case 4 -> constant();
      case 5 -> dice.oneIn(2) ? staticMethod() : privateMethod();
      case 6 -> ofPayload && !hasKey ? key() : property();
      case 7 -> dice.errs() ? noProperty() : property();
      default -> property();
    };
  }

  private Block property() {
    Type type = types.any();
    boolean nullable = !type.optional() && (type.primitive() ? dice.errs() : dice.oneIn(4));
    return Block.text(declaration(type, nullable, false) + ";");
  }

  private String declaration(Type type, boolean nullable, boolean computed) {
    String text = nullable ? type.annotated(annotations.nullable()).text() : type.text();
    return start(annotations.ofProperty(type, nullable, computed))
        + (computed ? "default " : "")
        + text
        + " "
        + names.property()
        + "()";
  }

  private String start(List<String> all) {
    return texts.documentation() + String.join(" ", all) + (all.isEmpty() ? "" : " ");
  }

  private Block key() {
    hasKey = true;
    return Block.text(
        "@io.eventfamily.PartitionKey " + types.single().text() + " " + names.property() + "();");
  }

  private Block computed() {
    Type type = types.any();
    String body =
        type.primitive() || dice.oneIn(2)
            ? "throw new java.lang.IllegalStateException();"
            : "return null;";
    boolean nullable = !type.primitive() && !type.optional() && dice.oneIn(4);
    return Block.of(declaration(type, nullable, true), List.of(Block.text(body)));
  }

  private Block rule() {
    String message = dice.oneIn(2) ? "(message = " + texts.literal() + ")" : "";
    String returned = dice.errs() ? dice.pick("java.lang.Boolean", "int") : "boolean";
    String head =
        start(annotations.deprecation())
            + "@jakarta.validation.constraints."
            + dice.pick("AssertTrue", "AssertFalse")
            + message
            + " default "
            + returned
            + " "
            + names.property()
            + "("
            + (dice.errs() ? "int x" : "")
            + ")";
    return Block.of(head, List.of(Block.text("throw new java.lang.IllegalStateException();")));
  }

  private Block helper() {
    String head =
        start(
                dice.errs()
                    ? annotations.ofProperty(types.any(), false, false)
                    : annotations.deprecation())
            + "default "
            + (dice.oneIn(4) ? "<T extends java.lang.Comparable<T>> " : "")
            + dice.pick("int", "java.lang.String", "java.util.List<?>")
            + " "
            + names.property()
            + "("
            + dice.pick(
                "",
                "int x",
                "java.lang.Object other, long... more",
                "java.util.List<? super java.lang.String> x")
            + ")";
    return Block.of(head, List.of(Block.text("throw new java.lang.IllegalStateException();")));
  }

  private Block staticMethod() {
    return Block.of("static int " + names.method() + "()", List.of(Block.text("return 0;")));
  }

  private Block privateMethod() {
    return Block.of("private int " + names.method() + "()", List.of(Block.text("return 0;")));
  }

  private Block constant() {
    String type = dice.pick("int", "java.lang.String");
    return Block.text(
        type + " " + names.constant() + " = " + (type.equals("int") ? "1;" : "\"text\";"));
  }

  private Block noProperty() {
    return Block.text(
        dice.pick(
            "void nothing();",
            "int sized(int size);",
            "<T> T generic();",
            "java.lang.String thrown() throws java.io.IOException;",
            "boolean equals(java.lang.Object other);",
            "default void empty() {}"));
  }
}
