package io.eventfamily.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Declares enums, records and unions. */
final class ValueTypes {

  private static final List<String> CONSTANTS =
      List.of(
          "A", "B", "a", "TYPES", "UUID", "String", "builder", "$", "İ", "_C", "OTHER", "value");

  private final Dice dice;
  private final Texts texts;
  private final Annotations annotations;
  private final KnownTypes known;
  private final Types types;

  ValueTypes(Dice dice, Texts texts, Annotations annotations, KnownTypes known) {
    this.dice = dice;
    this.texts = texts;
    this.annotations = annotations;
    this.known = known;
    this.types = new Types(dice, known, annotations);
  }

  /**
   * Declares a type.
   *
   * @param place what its qualified name begins with, with a dot at the end where it is not empty
   * @param names those of the place
   * @param modifiers what it begins with
   */
  Block any(String place, Names names, String modifiers) {
    return switch (dice.below(5)) {
      case 0, 1 -> enumeration(place, names, modifiers);
      case 2, 3 -> record(place, names, modifiers);
      default -> union(place, names, modifiers);
    };
  }

  private String head(String modifiers) {
    String all = String.join(" ", annotations.deprecation()) + " " + modifiers;
    return texts.documentation() + all.strip() + (all.isBlank() ? "" : " ");
  }

  private Block enumeration(String place, Names names, String modifiers) {
    String name = names.type();
    Names taken = names.another();
    List<String> constants = new ArrayList<>();
    List<String> wireNames = new ArrayList<>();
    for (int count = dice.errs() ? 0 : 1 + dice.below(4); count > 0; count--) {
      String constant = dice.pick(CONSTANTS);
      if (taken.take(constant)) {
        boolean renamed = dice.oneIn(4);
        String wireName = renamed ? annotations.name() : Texts.literal(constant);
        constants.add(
            texts.documentation()
                + String.join(" ", annotations.deprecation())
                + (dice.errs() || wireNames.isEmpty() && dice.oneIn(4)
                    ? " @com.fasterxml.jackson.annotation.JsonEnumDefaultValue"
                    : "")
                + (renamed
                    ? " @com.fasterxml.jackson.annotation.JsonProperty(" + wireName + ") "
                    : " ")
                + constant
                + (dice.oneIn(8) ? " { int x; }" : ""));
        wireNames.add(renamed ? "?" : constant);
      }
    }
    wireNames.removeIf("?"::equals);
    known.add(new Type(place + name, Kind.ENUM, false, false, wireNames));
    return Block.of(
        head(modifiers) + "enum " + name, List.of(Block.text(String.join(", ", constants) + ";")));
  }

  private Block record(String place, Names names, String modifiers) {
    String name = names.type();
    Type type = Type.of(place + name, Kind.RECORD);
    String comparable = "";
    if (dice.oneIn(4)) {
      known.addComparable(type);
      comparable = dice.pick(place + name, place + name, "java.lang.Object", "java.lang.String");
    } else {
      known.add(type); // before its components, so that they can have it
    }
    return record(name, names, modifiers, "", comparable);
  }

  private Block record(
      String name, Names names, String modifiers, String union, String comparable) {
    Names taken = names.another();
    List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait")
        .forEach(taken::take);
    // Annotations of components would take them for the packages that their values are in.
    List.of("com", "jakarta").forEach(taken::take);
    boolean constant = dice.oneIn(8);
    if (constant) {
      taken.take("TITLE");
    }
    if (!union.isEmpty()) {
      taken.take("type");
    }
    List<String> components = new ArrayList<>();
    for (int count = dice.below(5); count > 0; count--) {
      components.add(component(taken));
    }
    List<String> interfaces = new ArrayList<>();
    List<Block> members = new ArrayList<>();
    if (!union.isEmpty()) {
      interfaces.add(union);
    }
    if (!comparable.isEmpty()) {
      interfaces.add("java.lang.Comparable<" + comparable + ">");
      members.add(
          Block.of(
              "@java.lang.Override public int compareTo(" + comparable + " other)",
              List.of(Block.text("return 0;"))));
    }
    if (dice.oneIn(6)) {
      members.add(rule(taken));
    }
    if (constant) {
      members.add(Block.text("static final int TITLE = 1;"));
    }
    return Block.of(
        head(modifiers)
            + "record "
            + name
            + "("
            + String.join(", ", components)
            + ")"
            + implementing(interfaces),
        members);
  }

  private static String implementing(List<String> interfaces) {
    return interfaces.isEmpty() ? "" : " implements " + String.join(", ", interfaces);
  }

  private String component(Names taken) {
    Type type = types.any();
    // What holds itself must be able to end.
    boolean nullable =
        !type.primitive()
            && !type.optional()
            && (type.kind() == Kind.RECORD || type.kind() == Kind.UNION
                ? !dice.errs()
                : dice.oneIn(4));
    List<String> all = annotations.ofProperty(type, nullable, false);
    String text = nullable ? type.annotated(annotations.nullable()).text() : type.text();
    return String.join(" ", all) + " " + text + " " + taken.property();
  }

  private Block rule(Names taken) {
    String message = dice.oneIn(2) ? "(message = " + Texts.literal("rule \"$L\" \\") + ")" : "";
    return Block.of(
        String.join(" ", annotations.deprecation())
            + " @jakarta.validation.constraints."
            + dice.pick("AssertTrue", "AssertFalse")
            + message
            + " public boolean "
            + taken.property()
            + "()",
        List.of(Block.text("return true;")));
  }

  private Block union(String place, Names names, String modifiers) {
    String name = names.type();
    known.add(Type.of(place + name, Kind.UNION));
    List<Block> members = new ArrayList<>();
    List<String> permitted = new ArrayList<>();
    Names inner = names.inner(name);
    for (int count = 1 + dice.below(3); count > 0; count--) {
      String part = inner.type();
      permitted.add(place + name + "." + part);
      members.add(branch(part, place + name, inner));
    }
    if (dice.errs()) {
      permitted.add(dice.pick(place + name, "java.lang.String", "Missing"));
    }
    return Block.of(
        head(modifiers)
            + info()
            + "sealed interface "
            + name
            + " permits "
            + String.join(", ", permitted),
        members);
  }

  private String info() {
    if (!dice.oneIn(4)) {
      return "";
    }
    String use = dice.errs() ? "CLASS" : "NAME";
    return "@com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id."
        + use
        + (dice.oneIn(2) ? ", property = " + annotations.name() : "")
        + ") ";
  }

  private Block branch(String name, String union, Names names) {
    if (dice.oneIn(5)) {
      String part = names.inner(name).type();
      return Block.of(
          "sealed interface "
              + name
              + " extends "
              + union
              + " permits "
              + union
              + "."
              + name
              + "."
              + part,
          List.of(record(part, names, tag(), union + "." + name, "")));
    }
    return record(name, names, tag(), union, "");
  }

  private String tag() {
    return dice.oneIn(4)
        ? "@com.fasterxml.jackson.annotation.JsonTypeName(" + annotations.name() + ")"
        : "";
  }
}
