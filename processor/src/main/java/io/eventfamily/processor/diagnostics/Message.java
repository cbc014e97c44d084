package io.eventfamily.processor.diagnostics;

/**
 * Everything that can be wrong with a declaration. Each message says what is wrong and what to do.
 *
 * <p>The ids are stable, so that they can be searched for: EF1xx is about families, EF2xx about
 * payloads, EF3xx about properties, EF9xx about the build.
 */
public enum Message {
  FAMILY_IS_NO_INTERFACE(
      "EF101", "A family is an interface, but %s is not one. Make it an interface."),
  FAMILY_WITHOUT_PAYLOAD(
      "EF102",
      "The family %s has no payload. Nest an interface with @Payload in it, or list one in"
          + " \"payloads\"."),
  FAMILY_NAME_INVALID(
      "EF103",
      "\"%s\" cannot be the name of a family, because names of event types begin with it. Use"
          + " letters, digits, '.', '_' and '-' only, such as \"task\"."),
  TOPIC_INVALID(
      "EF104",
      "\"%s\" cannot be the name of a Kafka topic. Use 1 to 249 letters, digits, '.', '_' and '-',"
          + " but neither \".\" nor \"..\"."),
  VERSION_INVALID(
      "EF105",
      "\"%s\" is no semantic version. Write three numbers, such as \"1.0.0\"; see semver.org."),
  VERSION_IS_NOT_SUFFIX(
      "EF106",
      "The name %s ends with %s, but the family's version is %s. Make the two agree: the number"
          + " after the V is the major version."),
  FAMILY_HAS_NO_BASE_NAME(
      "EF107",
      "The name %s leaves nothing to begin the names of generated types with. Put a word before"
          + " it, such as TaskEvents."),
  PREVIOUS_IS_NO_FAMILY(
      "EF108", "%s is no family: it has no @EventFamily. Name the version before this one."),
  PREVIOUS_IS_OTHER_FAMILY(
      "EF109",
      "%s is the family \"%s\", and so no earlier version of \"%s\". Name an interface that"
          + " declares the same family."),
  PREVIOUS_IS_NOT_OLDER(
      "EF110",
      "The version of %s is %s, which is not lower than %s. The version before has a lower"
          + " \"version\"."),
  LISTED_TYPE_IS_NO_PAYLOAD(
      "EF111", "%s is no payload. Annotate the interface with @Payload, or take it off the list."),
  LISTED_TWICE(
      "EF112",
      "%s is a payload of this family already. Take it off the list: nested payloads belong to"
          + " the family without being listed."),
  FAMILY_IS_GENERIC(
      "EF113", "The family %s has type parameters. A family has none: leave them out."),
  TYPE_IS_PRIVATE(
      "EF114", "%s is private, and generated code cannot see it. Leave out \"private\"."),
  GENERATED_NAME_TAKEN(
      "EF115", "The type %s would be generated for this, and for %s too. Rename one of the two."),
  TYPE_EXISTS(
      "EF116",
      "The type %s would be generated for this, but exists already. Rename it, or the interface"
          + " %s."),

  PAYLOAD_IS_NO_INTERFACE(
      "EF201", "A payload is an interface, but %s is not one. Make it an interface."),
  PAYLOAD_IS_GENERIC(
      "EF202",
      "The payload %s has type parameters. A payload has none: leave them out, or fix them by"
          + " extending a generic interface."),
  EVENT_TYPE_TAKEN(
      "EF203",
      "The event type \"%s\" is that of %s already. Rename one of the interfaces, or give one a"
          + " \"type\" of its own."),
  CONSTANT_TAKEN(
      "EF204",
      "The constant %s would stand for this payload, and for %s too. Rename one of the"
          + " interfaces."),
  PAYLOAD_NAME_RESERVED(
      "EF205",
      "A payload cannot be called %s, because %s is generated for the whole family. Rename the"
          + " interface."),
  PAYLOAD_NOT_VISIBLE(
      "EF206",
      "%s cannot be seen from the package of the family. Make it public, or move it there."),

  TYPE_NOT_SUPPORTED("EF301", "A property cannot have the type %s. %s"),
  PROPERTY_NAME_RESERVED(
      "EF302",
      "A property cannot be called %s, because generated classes have a method of that name."
          + " Rename it; @JsonProperty(\"%s\") keeps the name on the wire."),
  METHOD_IS_NO_PROPERTY(
      "EF303",
      "%s() is not a property, because it %s. A property is an abstract method without"
          + " parameters; give a helper a body with \"default\"."),
  WIRE_NAME_TAKEN(
      "EF304",
      "The wire name \"%s\" is that of %s already. Rename one of them, or give one a name of its"
          + " own with @JsonProperty."),
  PRIMITIVE_CANNOT_BE_NULL(
      "EF305", "A property of the type %s cannot be null. Leave out @Nullable, or use %s."),
  MORE_THAN_ONE_PARTITION_KEY(
      "EF306",
      "The payload has the partition key %s already. Leave one @PartitionKey: there is one key a"
          + " record."),
  PARTITION_KEY_HAS_PARTS(
      "EF307",
      "A %s cannot be the partition key, because the key is one short text. Choose a property with"
          + " a single value, such as an id."),
  PARTITION_KEY_IN_ENVELOPE(
      "EF308",
      "A property of the envelope cannot be the partition key. Put @PartitionKey on a property of"
          + " each payload."),
  DEFAULT_INVALID("EF309", "\"%s\" is no default for the type %s. Write %s."),
  DEFAULT_HAS_NO_EMPTY_VALUE(
      "EF310",
      "@DefaultValue needs a value here, because there is no empty %s. Write one, such as"
          + " @DefaultValue(\"%s\")."),
  DEFAULT_OF_CONTAINER(
      "EF311",
      "The default of a %s can only be empty. Leave out the value: @DefaultValue stands for the"
          + " empty one."),
  DEFAULT_BREAKS_CONSTRAINT(
      "EF312",
      "The default %s breaks the property's own @%s. Change one of them: an event without the"
          + " property would never be valid."),
  DEFAULT_ON_DEFAULT_METHOD(
      "EF313",
      "@DefaultValue on a method with a body is not supported in this version. Leave out the body"
          + " and write the default as text, or leave out the annotation to keep %s() as a"
          + " helper."),
  ANNOTATION_ON_HELPER(
      "EF314",
      "@%s has no meaning here, because %s() has a body and so is no property. Leave out the"
          + " annotation or the body."),
  CONSTRAINT_NOT_APPLICABLE("EF315", "@%s does not apply to the type %s. It is for %s."),
  SIZE_IMPOSSIBLE(
      "EF316",
      "No value has a size of at least %d and at most %d. Make min 0 or more, and max not less than"
          + " min."),
  CONSTRAINT_NOT_SUPPORTED(
      "EF317",
      "The constraint @%s is not supported%s. Leave it out: what is declared here is checked, or is"
          + " an error."),
  ENVELOPE_NAME_TAKEN(
      "EF318",
      "Every event has %s already. Rename the property; @JsonProperty(\"...\") gives it any free"
          + " name on the wire."),
  ALIAS_NOT_SUPPORTED(
      "EF319",
      "@%s is not supported in this version. Leave it out: what is declared here has an effect, or"
          + " is an error."),

  TYPE_NOT_FOUND(
      "EF901",
      "The type %s cannot be found, and so nothing is generated from %s. Import it, or add its"
          + " library to the compile class path; if it is generated itself, look for the error"
          + " there."),
  RUNTIME_NOT_FOUND(
      "EF902",
      "Generated code needs the library eventfamily-runtime, which is not on the compile class path."
          + " Add io.eventfamily:eventfamily-runtime to the dependencies (in a module: requires"
          + " io.eventfamily.runtime)."),
  WRITE_FAILED("EF903", "The generated type %s could not be written: %s"),
  JAVA_TOO_OLD(
      "EF904", "Generated code needs Java 17 or later, but is compiled as %s. Raise the release."),
  INTERNAL_ERROR(
      "EF999",
      "The processor failed over %s. This is a mistake in EventFamily, not in the declaration:"
          + " please report it with these lines.%n%s");

  private final String id;
  private final String text;

  Message(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** Its stable name, such as {@code EF101}. */
  public String id() {
    return id;
  }

  /** The text with the blanks filled in. */
  String format(Object... arguments) {
    return "[" + id + "] " + text.formatted(arguments);
  }
}
