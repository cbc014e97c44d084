package io.eventfamily.processor.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that are likely to meet others in generated code: its own members, parameters and
 * variables, the types that it uses, and what is almost the same when its case changes.
 */
final class Names {

  private static final List<String> OF_PROPERTIES =
      List.of(
          "builder_",
          "in",
          "out",
          "other",
          "that",
          "problems",
          "payload",
          "value",
          "item",
          "each",
          "part",
          "json",
          "draft",
          "defaults",
          "known",
          "event",
          "handler",
          "cause",
          "read",
          "write",
          "check",
          "make",
          "copyOf",
          "staged",
          "build",
          "of",
          "self",
          "type",
          "name",
          "key",
          "content",
          "payloadSet",
          "eventSet",
          "valueSet",
          "xSet",
          "checkRules",
          "readPayload",
          "writePayload",
          "writeProperties",
          "causedBy",
          "dispatch",
          "apply",
          "equals",
          "withX",
          "addX",
          "putX",
          "addItem",
          "itemOfX",
          "itemOfItemOfX",
          "x",
          "X",
          "y",
          "URL",
          "uri",
          "uuid",
          "url",
          "String",
          "List",
          "Objects",
          "Builder",
          "Draft",
          "Generated",
          "Override",
          "Optional",
          "Checks",
          "Problem",
          "Problems",
          "Event",
          "Integer",
          "Map",
          "Arrays",
          "properties",
          "PROPERTIES",
          "eventType_",
          "event_type",
          "java",
          "io",
          "org",
          "com",
          "tools",
          "jakarta",
          "record",
          "var",
          "yield",
          "sealed",
          "permits",
          "when",
          "module",
          "open",
          "with",
          "to",
          "straße",
          "İ",
          "ı",
          "ŉame",
          "größe",
          "\uD835\uDD38b",
          "a$b",
          "$",
          "_x",
          "x1",
          "x_",
          "aB",
          "AB",
          "userID",
          "itemSet",
          "dueStage",
          "tags",
          "addTags",
          "itemMin",
          "itemPattern",
          "xMax",
          "title",
          "count",
          "color",
          "status",
          "memo",
          "e",
          "action",
          "otherwise",
          "chosen",
          "clone_",
          "schemaVersion_",
          "tenantId",
          "correlation",
          "state",
          "result",
          "limits",
          "unknownProperties_",
          "UnknownProperties",
          "unknown");

  private static final List<String> RESERVED =
      List.of("eventType", "builder", "toBuilder", "hashCode", "toString", "unknownProperties");

  private static final List<String> OF_METHODS =
      List.of("builder", "of", "toBuilder", "read", "eventType", "checkRules", "withX", "check");

  private static final List<String> OF_CONSTANTS =
      List.of(
          "TITLE",
          "X",
          "PROPERTIES",
          "UUID",
          "URI",
          "Objects",
          "List",
          "Optional",
          "TAGS",
          "COUNT",
          "builder",
          "defaults",
          "payload",
          "Integer",
          "Checks",
          "TaskEvent",
          "unknownProperties");

  private static final List<String> OF_TYPES =
      List.of(
          "String",
          "Object",
          "Integer",
          "Long",
          "Double",
          "Byte",
          "Boolean",
          "Character",
          "Short",
          "Float",
          "Override",
          "Deprecated",
          "SuppressWarnings",
          "Class",
          "AbstractMethodError",
          "List",
          "Map",
          "Set",
          "SortedSet",
          "Optional",
          "OptionalInt",
          "Objects",
          "Arrays",
          "UUID",
          "Instant",
          "Duration",
          "BigDecimal",
          "Pattern",
          "Base64",
          "Collections",
          "Consumer",
          "BiConsumer",
          "Builder",
          "Draft",
          "Chosen",
          "Generated",
          "Nullable",
          "NullMarked",
          "Checks",
          "Problem",
          "Problems",
          "Lists",
          "Bytes",
          "Maps",
          "Event",
          "EventType",
          "EventCodec",
          "EventTypes",
          "JsonReader",
          "JsonWriter",
          "PropertyName",
          "PropertyNames",
          "Constraints",
          "EnumNames",
          "UnionTags",
          "RuntimeVersion",
          "TypedPayload",
          "JsonEventCodec",
          "FreeJson",
          "JavaValues",
          "UnknownProperties",
          "Optionals",
          "Types",
          "Type",
          "Values",
          "Value",
          "Payload",
          "Handler",
          "Codec",
          "Factory",
          "XStage",
          "TitleStage",
          "ItemStage",
          "ItemValue",
          "Item",
          "Uuid",
          "Uri",
          "URI",
          "X",
          "Y",
          "x",
          "COLOR",
          "STATUS",
          "color",
          "Color",
          "P",
          "E",
          "Straße",
          "İd",
          "$Dollar",
          "Under_score",
          "\uD835\uDD38",
          "Created",
          "Deleted",
          "Page",
          "Record",
          "Address",
          "Money",
          "TITLE",
          "PROPERTIES",
          "TYPES",
          "PAYLOAD",
          "JsonSerialize",
          "SimpleModule",
          "SerialX");

  private final Dice dice;
  private boolean unique;
  private final List<String> enclosing = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> constants = new HashSet<>();
  private final Set<String> takenAlike = new HashSet<>();

  Names(Dice dice) {
    this.dice = dice;
  }

  /** Names in another scope, in which these are free again. */
  Names another() {
    return new Names(dice);
  }

  /** No type has the name of another one, wherever it is nested. */
  void makeUnique() {
    unique = true;
  }

  /** Names of what is nested in a type here: no type has the name of one around it. */
  Names inner(String type) {
    if (unique) {
      take(type);
      return this;
    }
    Names inner = new Names(dice);
    inner.enclosing.addAll(enclosing);
    inner.enclosing.add(type);
    inner.enclosing.forEach(inner::take);
    return inner;
  }

  /** Takes a name, if it is free. */
  boolean take(String name) {
    // Names that meet as methods, constants or wire names are no mistake in Java.
    boolean alike = !takenAlike.add(alike(name)) && !dice.errs();
    return !alike && taken.add(name);
  }

  String property() {
    return free(dice.errs() ? RESERVED : OF_PROPERTIES, "p");
  }

  /** The name of a method that is no property. */
  String method() {
    return free(OF_METHODS, "m");
  }

  /** The name of a constant, which methods may have too. */
  String constant() {
    String name = dice.pick(OF_CONSTANTS);
    return constants.add(name) ? name : "C" + constants.size() + free(OF_CONSTANTS, "C");
  }

  String type() {
    return free(OF_TYPES, "T");
  }

  private String free(List<String> choices, String prefix) {
    for (int attempt = 0; attempt < 5; attempt++) {
      String name = dice.pick(choices);
      if (take(name)) {
        return name;
      }
    }
    String name = prefix + taken.size() + (dice.oneIn(2) ? "Set" : "");
    return take(name) ? name : free(choices, prefix + "_");
  }

  private static String alike(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("_", "");
  }
}
