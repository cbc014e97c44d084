package io.eventfamily.processor.random;

import java.util.List;

/** Makes the types of properties, and what is in them. */
final class Types {

  private static final int MAX_DEPTH = 4;

  private static final List<Type> PRIMITIVES =
      List.of(
          Type.of("boolean", Kind.BOOLEAN, "true", "false"),
          Type.of("byte", Kind.NUMBER, "5"),
          Type.of("short", Kind.NUMBER, "5"),
          Type.of("int", Kind.NUMBER, "5"),
          Type.of("long", Kind.NUMBER, "5"),
          Type.of("char", Kind.SCALAR, "'", "x", "\\", "$", "\n", "é"),
          Type.of("float", Kind.NUMBER, "5", "5.0"),
          Type.of("double", Kind.NUMBER, "5", "5.0"));

  private static final List<Type> SCALARS =
      List.of(
          Type.of("java.lang.Boolean", Kind.BOOLEAN, "true"),
          Type.of("java.lang.Byte", Kind.NUMBER, "5"),
          Type.of("java.lang.Short", Kind.NUMBER, "5"),
          Type.of("java.lang.Integer", Kind.NUMBER, "5"),
          Type.of("java.lang.Long", Kind.NUMBER, "5"),
          Type.of("java.lang.Character", Kind.SCALAR, "\"", "'", "$"),
          Type.of("java.lang.Float", Kind.NUMBER, "5", "5e0"),
          Type.of("java.lang.Double", Kind.NUMBER, "5", "5.00"),
          Type.of("java.lang.String", Kind.TEXT, "a@b.c", "a@b.de"),
          Type.of("java.lang.String", Kind.TEXT, "a@b.c", "a@b.de"),
          Type.of("java.math.BigInteger", Kind.NUMBER, "5"),
          Type.of("java.math.BigDecimal", Kind.NUMBER, "5", "5.0"),
          Type.of("java.util.UUID", Kind.SCALAR, "123e4567-e89b-12d3-a456-426614174000"),
          Type.of("java.net.URI", Kind.SCALAR, "https://example.com/?a=%22$"),
          Type.of("java.time.Instant", Kind.SCALAR, "2026-01-15T10:30:00Z"),
          Type.of("java.time.OffsetDateTime", Kind.SCALAR, "2026-01-15T10:30:00+01:00"),
          Type.of("java.time.LocalDateTime", Kind.SCALAR, "2026-01-15T10:30:00"),
          Type.of("java.time.LocalDate", Kind.SCALAR, "2026-01-15"),
          Type.of("java.time.LocalTime", Kind.SCALAR, "10:30:00"),
          Type.of("java.time.Duration", Kind.SCALAR, "PT15M"),
          Type.of("java.time.Period", Kind.SCALAR, "P1M"),
          Type.of("java.time.Year", Kind.SCALAR, "2026"),
          Type.of("java.time.YearMonth", Kind.SCALAR, "2026-01"));

  private static final List<Type> OPTIONAL_PRIMITIVES =
      List.of(
          new Type("java.util.OptionalInt", Kind.NUMBER, false, true, List.of("5", "")),
          new Type("java.util.OptionalLong", Kind.NUMBER, false, true, List.of("5", "")),
          new Type("java.util.OptionalDouble", Kind.NUMBER, false, true, List.of("5", "")));

  private static final List<String> SORTABLE =
      List.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Boolean",
          "java.lang.Double",
          "java.util.UUID",
          "java.net.URI",
          "java.time.LocalDate",
          "java.math.BigDecimal",
          "java.time.Duration",
          "java.lang.Character");

  private static final List<String> KEYS =
      List.of(
          "java.lang.String",
          "java.util.UUID",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigInteger");

  private static final List<String> UNSUPPORTED =
      List.of(
          "java.util.List",
          "java.util.Map",
          "java.util.List<?>",
          "java.util.Optional",
          "java.util.List<? extends java.lang.Number>",
          "java.util.Map<?, ? super java.lang.String>",
          "java.lang.String[]",
          "int[]",
          "byte[][]",
          "java.util.List<byte[]>",
          "java.lang.Void",
          "java.util.Optional<java.util.Optional<java.lang.String>>",
          "java.util.Date",
          "java.util.ArrayList<java.lang.String>",
          "java.util.Map<java.lang.Double, java.lang.String>",
          "java.util.SortedSet<java.lang.Object>",
          "java.lang.Comparable<java.lang.String>",
          "java.lang.Class<?>",
          "java.lang.Number",
          "java.util.Map.Entry<java.lang.String, byte[]>",
          "java.util.function.Supplier<java.lang.String>",
          "java.lang.annotation.Retention",
          "java.util.Map<java.util.Optional<java.lang.String>, java.lang.String>",
          "java.lang.Thread.State[]",
          "java.util.SortedSet<java.util.Optional<java.lang.String>>",
          "java.lang.Record",
          "java.lang.Enum<?>",
          "java.util.Collection<java.lang.String>",
          "java.util.Optional<int[]>",
          "java.lang.Runnable");

  private final Dice dice;
  private final KnownTypes known;
  private final Annotations annotations;

  Types(Dice dice, KnownTypes known, Annotations annotations) {
    this.dice = dice;
    this.known = known;
    this.annotations = annotations;
  }

  /** The type of a property. */
  Type any() {
    if (dice.errs()) {
      return Type.of(dice.pick(UNSUPPORTED), Kind.UNKNOWN);
    }
    return switch (dice.below(12)) {
      case 0, 1 -> dice.pick(PRIMITIVES);
      case 2 -> dice.pick(OPTIONAL_PRIMITIVES);
      case 3 -> dice.oneIn(2) ? Type.of("byte[]", Kind.BYTES, "AQID", "") : optional(0);
      default -> reference(0);
    };
  }

  /** A type that a partition key can have. */
  Type single() {
    return dice.errs() ? any() : dice.pick(dice.oneIn(2) ? PRIMITIVES : SCALARS);
  }

  /** A type that type arguments can have. */
  Type reference(int depth) {
    return switch (dice.below(depth < MAX_DEPTH ? 10 : 5)) {
      case 0, 1, 2 -> dice.pick(SCALARS);
      case 3, 4 -> known.all().isEmpty() ? dice.pick(SCALARS) : dice.pick(known.all());
      case 5, 6, 7 -> container(depth + 1);
      case 8 -> free();
      default -> dice.pick(known.all().isEmpty() ? SCALARS : known.all());
    };
  }

  private Type optional(int depth) {
    return reference(depth).annotated(annotations.onArgument(Kind.UNKNOWN)).inOptional();
  }

  private Type free() {
    return dice.oneIn(2)
        ? Type.of("java.lang.Object", Kind.FREE)
        : Type.of(
            "java.util.Map<java.lang.String, "
                + dice.pick(
                    "java.lang.Object>", "java.lang." + annotations.nullable() + " Object>"),
            Kind.CONTAINER,
            "");
  }

  private Type container(int depth) {
    String text =
        switch (dice.below(5)) {
          case 0 -> "java.util.Set<" + part(depth) + ">";
          case 1 -> "java.util.SortedSet<" + sortable() + ">";
          case 2, 3 -> "java.util.List<" + part(depth) + ">";
          default -> "java.util.Map<" + key() + ", " + part(depth) + ">";
        };
    return Type.of(text, Kind.CONTAINER, "");
  }

  private String part(int depth) {
    if (dice.errs()) {
      return dice.pick("?", "byte[]", "? extends java.lang.String", "java.util.List<?>");
    }
    Type part = dice.oneIn(6) ? optionalPart(depth) : reference(depth);
    String nullable = dice.oneIn(6) && !part.optional() ? annotations.nullable() : "";
    return part.annotated((nullable + " " + annotations.onArgument(part.kind())).strip()).text();
  }

  private Type optionalPart(int depth) {
    return dice.oneIn(3) ? dice.pick(OPTIONAL_PRIMITIVES) : reference(depth).inOptional();
  }

  private String sortable() {
    if (!known.sortable().isEmpty() && dice.oneIn(2)) {
      return dice.pick(known.sortable()).text();
    }
    return dice.errs() ? reference(MAX_DEPTH).text() : dice.pick(SORTABLE);
  }

  private String key() {
    if (!known.enums().isEmpty() && dice.oneIn(2)) {
      return dice.pick(known.enums()).text();
    }
    String key = dice.errs() ? reference(MAX_DEPTH).text() : dice.pick(KEYS);
    Kind kind =
        key.endsWith("String") ? Kind.TEXT : key.endsWith("UUID") ? Kind.SCALAR : Kind.NUMBER;
    return Type.of(key, kind).annotated(annotations.onArgument(kind)).text();
  }
}
