package io.eventfamily.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Makes random families. One seed makes one family, always. */
final class Families {

  private static final List<String> ROOTS =
      List.of("f", "org.f", "io.f", "com.f", "jakarta.f", "tools.f");
  private static final List<String> FAMILIES =
      List.of(
          "TaskEvents",
          "Task",
          "EventEvents",
          "JsonEvents",
          "XEvents",
          "Ünï",
          "$Events",
          "DraftEvents",
          "Builder",
          "ObjectsEvents",
          "Events_",
          "TasksEventsEvents",
          "T");

  private final Dice dice;
  private final Texts texts;
  private final Annotations annotations;
  private final KnownTypes known = new KnownTypes();
  private final ValueTypes valueTypes;
  private final Names packageNames;
  private final List<FamilySource.Unit> units = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final String packageName;
  private final int number;

  private Families(long seed, int number, boolean unnamedPackage) {
    this.dice = new Dice(seed, seed % 2 == 0);
    this.texts = new Texts(dice);
    this.annotations = new Annotations(dice, texts);
    this.valueTypes = new ValueTypes(dice, texts, annotations, known);
    this.packageNames = new Names(dice);
    if (unnamedPackage) {
      packageNames.makeUnique(); // nothing could tell two types of one name apart there
    }
    this.number = number;
    this.packageName = unnamedPackage ? "" : dice.pick(ROOTS) + number;
  }

  /**
   * Makes a family.
   *
   * @param number gives it a package and a name of its own
   */
  static FamilySource make(long seed, int number, boolean unnamedPackage) {
    return new Families(seed, number, unnamedPackage).make();
  }

  private FamilySource make() {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    String suffix = dice.oneIn(5) ? "V" + dice.pick("1", "2", "10") : "";
    String family = dice.pick(FAMILIES) + suffix;
    packageNames.take(family);
    String outer = dice.oneIn(6) ? "Outer" : "";
    Names inner = packageNames.inner(outer.isEmpty() ? family : outer);
    if (!outer.isEmpty()) {
      inner = inner.inner(family);
    }
    String place = prefix + (outer.isEmpty() ? "" : outer + ".") + family + ".";
    declareNeighbours(prefix);
    List<Block> members = new ArrayList<>();
    for (int count = dice.below(7); count > 0; count--) {
      members.add(valueTypes.any(place, inner, ""));
    }
    if (dice.oneIn(2)) {
      members.add(superInterface(place, inner));
    }
    if (dice.oneIn(3)) {
      Names memberNames = new Names(dice);
      List.of(
              "eventId",
              "eventType",
              "timestamp",
              "schemaVersion",
              "correlationId",
              "causationId",
              "payload")
          .forEach(memberNames::take);
      members.addAll(new Members(dice, texts, annotations, known, memberNames).some(4, false));
    }
    for (int count = dice.errs() ? 0 : 1 + dice.below(7); count > 0; count--) {
      members.add(payload(place, inner, ""));
    }
    String modifier = dice.pick("", "public ");
    if (!outer.isEmpty()) {
      modifier = dice.errs() ? "private " : dice.pick("", "public ", "protected ");
    }
    Block type = Block.of(head(suffix) + " " + modifier + "interface " + family, members);
    if (outer.isEmpty()) {
      units.add(new FamilySource.Unit(family, type));
    } else {
      units.add(
          new FamilySource.Unit(
              outer,
              Block.of(
                  String.join(" ", annotations.deprecation())
                      + dice.pick(" public", "")
                      + " class "
                      + outer,
                  List.of(type))));
    }
    return new FamilySource(packageName, dice.careful(), units);
  }

  /** Types beside the family, in files of their own. */
  private void declareNeighbours(String prefix) {
    for (int count = dice.below(3); count > 0; count--) {
      Block type =
          dice.oneIn(4)
              ? payload(prefix, packageNames, dice.pick("public", ""))
              : valueTypes.any(prefix, packageNames, dice.pick("public", ""));
      String name = nameOf(type);
      if (type.head().contains("@io.eventfamily.Payload")) {
        listed.add(prefix + name + ".class");
      }
      units.add(new FamilySource.Unit(name, type));
    }
  }

  private static String nameOf(Block type) {
    return type.head().replaceFirst("[\\s\\S]*(?:enum|record|interface) ([^ (]+)[\\s\\S]*", "$1");
  }

  private String head(String suffix) {
    List<String> values = new ArrayList<>();
    values.add("name = \"" + (dice.errs() ? "a b" : dice.pick("task", "a.b-c_1") + number) + "\"");
    if (!suffix.isEmpty()) {
      values.add(
          "version = \"" + (dice.errs() ? "7.0" : suffix.substring(1) + ".0.0-rc.1+b") + "\"");
    } else if (dice.oneIn(4)) {
      values.add("version = \"1.2.3\"");
    }
    addOneOf(values, 6, "topic = \"some.topic\"");
    addOneOf(values, 5, "correlated = false");
    addOneOf(values, 5, "nulls = io.eventfamily.EventFamily.Nulls.OMIT");
    addOneOf(
        values,
        2,
        "unknownProperties = io.eventfamily.EventFamily.UnknownProperties."
            + dice.pick("REJECT", "KEEP"));
    addOneOf(values, 5, "naming = io.eventfamily.EventFamily.Naming.AS_DECLARED");
    addOneOf(values, 5, "naiveTimestamps = io.eventfamily.EventFamily.NaiveTimestamps.UTC");
    addOneOf(values, 9, "compatibility = io.eventfamily.EventFamily.Compatibility.NONE");
    if (dice.errs()) {
      listed.add("java.lang.String.class");
      values.add("previous = java.lang.Runnable.class");
    }
    if (!listed.isEmpty()) {
      values.add("payloads = {" + String.join(", ", listed) + "}");
    }
    return texts.documentation()
        + "@io.eventfamily.EventFamily("
        + String.join(", ", values)
        + ") "
        + String.join(" ", annotations.deprecation());
  }

  private void addOneOf(List<String> values, int cases, String value) {
    if (dice.oneIn(cases)) {
      values.add(value);
    }
  }

  private Block superInterface(String place, Names names) {
    String name = names.type();
    boolean generic = dice.oneIn(2);
    List<Block> members = new ArrayList<>();
    if (generic) {
      members.add(
          Block.text(
              dice.pick(
                      "T",
                      "java.util.List<T>",
                      "java.util.Map<java.lang.String, java.util.Optional<T>>")
                  + " generic();"));
    }
    members.add(
        Block.text(dice.pick("java.lang.Object", "java.lang.Comparable<?>") + " redeclared();"));
    known.addSuperInterface(place + name + (generic ? "<%s>" : ""));
    return Block.of("interface " + name + (generic ? "<T>" : ""), members);
  }

  private Block payload(String place, Names names, String modifier) {
    String name = names.type();
    Names memberNames = new Names(dice);
    List<String> interfaces = new ArrayList<>();
    List<Block> members = new ArrayList<>();
    if (!known.superInterfaces().isEmpty() && dice.oneIn(3)) {
      memberNames.take("generic");
      memberNames.take("redeclared");
      String parent = dice.pick(known.superInterfaces());
      String argument = new Types(dice, known, annotations).reference(2).text();
      interfaces.add(
          parent.endsWith("%s>") && dice.errs()
              ? parent.replace("<%s>", "")
              : parent.replace("%s", argument));
      members.add(Block.text("java.lang.String redeclared();"));
    }
    if (dice.oneIn(10)) {
      interfaces.add(
          dice.pick("java.io.Serializable", "java.lang.AutoCloseable", "java.lang.Cloneable"));
      if (interfaces.contains("java.lang.AutoCloseable")) {
        members.add(Block.of("@java.lang.Override default void close()", List.of()));
      }
    }
    members.addAll(new Members(dice, texts, annotations, known, memberNames).some(6, true));
    Names inner = names.inner(name);
    boolean sealed = dice.errs();
    if (sealed) {
      members.add(Block.text("non-sealed interface Permitted extends " + place + name + " {}"));
    } else if (dice.oneIn(4)) {
      members.add(valueTypes.any(place + name + ".", inner, ""));
    }
    String type = dice.oneIn(6) ? "(type = " + annotations.name() + ")" : "";
    String head =
        texts.documentation()
            + "@io.eventfamily.Payload"
            + type
            + " "
            + String.join(" ", annotations.deprecation())
            + " "
            + modifier
            + (dice.errs() ? " abstract class " : sealed ? " sealed interface " : " interface ")
            + name;
    if (dice.errs()) {
      head += "<Q>";
    }
    return Block.of(
        head
            + (interfaces.isEmpty() || head.contains(" class ")
                ? ""
                : " extends " + String.join(", ", interfaces)),
        head.contains(" class ") ? List.of() : members);
  }
}
