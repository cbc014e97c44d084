package io.eventfamily.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/**
 * Everything that can be wrong with a declaration. Each message says what is wrong and what to do.
 *
 * <p>The ids are stable, so that they can be searched for: EF1xx is about families, EF2xx about
 * payloads, EF3xx about properties, EF4xx about enums, records and unions, EF5xx about earlier
 * versions and about views, EF9xx about the build.
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
          + " letters, digits, '.', '_' and '-' only, and not dots alone, such as \"task\"."),
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
      "EF114",
      "%s is private, or stands in a type that is, and generated code cannot see it. Leave out"
          + " \"private\"."),
  GENERATED_NAME_TAKEN(
      "EF115", "The type %s would be generated for this, and for %s too. Rename one of the two."),
  TYPE_EXISTS(
      "EF116",
      "The type %s would be generated for this, but exists already. Rename it, or the interface"
          + " %s."),
  PREVIOUS_IS_CYCLE(
      "EF117",
      "The version before leads back to this one: %s. Take \"previous\" off the oldest version."),
  PREVIOUS_LEAVES_GAP(
      "EF118",
      "Between %s and the version %s the major version %s is missing. Name the family of that"
          + " version: its events may still be read from the topic. If there never was one, use the"
          + " next number."),
  PREVIOUS_WITHOUT_VERSION(
      "EF119",
      "A family that follows %s has a \"version\", so that events tell the two apart. Give it one,"
          + " such as \"2.0.0\"."),
  SCHEMA_TAKEN(
      "EF121",
      "The schema %s would be written for this, and for %s too. Give one of the families another"
          + " name, or another version."),

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
  INHERITED_NAME_HIDES_TYPE(
      "EF207",
      "The generated class inherits %s from this interface, and would take it for another type of"
          + " that name, which it needs. Rename it, or move it out of the interface."),
  INTERFACE_IS_SEALED(
      "EF208",
      "%s is sealed, and so the generated class could not implement it. Leave out \"sealed\" and"
          + " \"permits\"."),
  UPCAST_INVALID(
      "EF210",
      "%s() makes no payload of an older one, because it %s. An @Upcast method is a static method of"
          + " the family: it takes a payload of the version before, returns one of this version, and"
          + " has no \"throws\"."),
  UPCAST_TAKEN(
      "EF211",
      "%s() makes a payload of %s already. Leave one of the two methods: one event becomes one event."),
  UPCAST_FROM_UNKNOWN(
      "EF212",
      "%s is %s, and so nothing would call this method. Take a payload of the version before, or"
          + " leave the method out."),
  UPCAST_TO_UNKNOWN(
      "EF213",
      "%s() returns %s, which is no payload of %s. Return one of the payloads declared here."),
  UPCAST_NEVER_CALLED(
      "EF214",
      "Nothing would call this method, because \"%s\" is the event type of %s too, and no event"
          + " tells which one it is. Leave the method out, or give the new payload a \"type\" of its"
          + " own."),
  PARTITION_KEYS_DIFFER(
      "EF215",
      Kind.WARNING,
      "This partition key has the type %s, but that of %s has the type %s. Make both the same:"
          + " events keep their order only where their keys are equal."),

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
  DEFAULT_INVALID("EF309", "\"%s\" is no default for the type %s. %s"),
  DEFAULT_HAS_NO_EMPTY_VALUE(
      "EF310",
      "@DefaultValue needs a value here, because there is no empty %s. Write one, such as"
          + " @DefaultValue(\"%s\")."),
  DEFAULT_OF_CONTAINER(
      "EF311",
      "As text, the default of a %s can only be empty. Leave out the value, or write a \"default\""
          + " method that returns another one."),
  DEFAULT_BREAKS_CONSTRAINT(
      "EF312",
      "The default %s breaks the property's own @%s. Change one of them: an event without the"
          + " property would never be valid."),
  DEFAULT_ON_DEFAULT_METHOD(
      "EF313",
      "The default of %s() is what its body returns, and so @DefaultValue has no value here. Leave"
          + " out the value, or the body."),
  ANNOTATION_ON_HELPER(
      "EF314",
      "@%s has no effect here, because %s() has a body and so is no property. Leave out the"
          + " annotation or the body."),
  CONSTRAINT_NOT_APPLICABLE("EF315", "@%s does not apply to the type %s. It is for %s."),
  SIZE_IMPOSSIBLE(
      "EF316",
      "A size cannot be from %d to %d. Make the lower limit 0 or more, and the upper limit not less"
          + " than that."),
  CONSTRAINT_NOT_SUPPORTED(
      "EF317",
      "The constraint @%s is not known. Leave it out: what is declared here is checked, or is an"
          + " error."),
  ENVELOPE_NAME_TAKEN(
      "EF318",
      "Every event has %s already. Rename the property; @JsonProperty(\"...\") gives it any free"
          + " name on the wire."),
  JACKSON_ANNOTATION_NOT_SUPPORTED(
      "EF319",
      "@%s has no effect on generated code. Leave it out: what is declared here has an effect, or"
          + " is an error."),
  OPTIONAL_CANNOT_BE_NULL(
      "EF320", "An Optional says by being empty that there is no value. Leave out @Nullable."),
  BYTES_IN_CONTAINER(
      "EF321",
      "%s would compare its byte arrays by identity. Hold the bytes in a property of their own, or"
          + " as text."),
  NOT_SORTABLE(
      "EF322",
      "A SortedSet of %s has no order. Use a type that implements Comparable, without null, or use"
          + " Set."),
  MAP_KEY_NOT_SUPPORTED(
      "EF323",
      "%s cannot be the key of a map, because names in JSON are plain texts. Use String, UUID, an"
          + " enum or an integer, without null."),
  FORMAT_NOT_SUPPORTED(
      "EF324",
      "@JsonFormat can only make a BigDecimal a number: write @JsonFormat(shape ="
          + " JsonFormat.Shape.NUMBER) on one, or leave it out. How other values look is fixed, so"
          + " that all readers agree."),
  CONSTRAINT_OF_CLOCK(
      "EF325",
      "@%s depends on when it is asked, but an event must stay as valid as it was written. Leave it"
          + " out, and compare with another property in an @AssertTrue method."),
  CONSTRAINT_OF_OLD_VALIDATION(
      "EF326",
      "@%s is from the package javax.validation, which is not read. Import it from"
          + " jakarta.validation."),
  CONSTRAINT_GROUPS(
      "EF327",
      "\"%s\" of @%s has no effect: an event is judged as a whole, by everybody alike. Leave it out."),
  CONSTRAINT_WITH_VALIDATOR(
      "EF328",
      "@%s is judged by a class of its own, which generated code cannot rely on. Compose it of the"
          + " constraints in jakarta.validation.constraints, or write the rule as an @AssertTrue"
          + " method."),
  MESSAGE_NOT_RESOLVABLE(
      "EF329",
      "The message \"%s\" names more than the values of its constraint. No resource bundle and no"
          + " expression is read: write the text itself."),
  LIMIT_INVALID(
      "EF330", "\"%s\" is no number, and so no limit for @%s. Write one, such as \"0.5\"."),
  PATTERN_INVALID("EF331", "\"%s\" is no regular expression: %s. See java.util.regex.Pattern."),
  DEFAULT_NOT_SUPPORTED(
      "EF332",
      "A %s has no default as text. Write a \"default\" method that returns it; a component of a"
          + " record can be @Nullable instead."),
  RULE_INVALID(
      "EF333",
      "%s() cannot judge the whole. A rule is a method that returns boolean, has no parameters and"
          + " no \"throws\", and is neither static nor private."),
  ANNOTATION_ON_SUPERTYPE_ARGUMENT(
      "EF334",
      "@%s on a type argument of an extended interface is not read. Declare the property again, and"
          + " annotate it there."),
  CONSTRAINT_FORBIDS_NULL(
      "EF335",
      "@%s forbids the null that @Nullable allows. Leave one of them out; @Size(min = 1) and @Pattern"
          + " let a null pass."),
  NULL_NEEDS_NULLABLE(
      "EF336", "@Null allows nothing but null, but the property takes none. Add @Nullable."),
  INTERVAL_EMPTY("EF337", "No %s can keep @%s together with its other limits. Change one of them."),
  DIGITS_INVALID(
      "EF338", "A number cannot have less than no digits. Make both values of @Digits 0 or more."),
  HELPER_CLASHES(
      "EF339",
      "The generated class has a method %s of its own. Rename yours: it would never be called."),
  COPY_METHOD_TAKEN(
      "EF340",
      "The generated class would have the method %s for this property, and for %s() too. Rename one"
          + " of them."),
  SENSITIVE_PARTITION_KEY(
      "EF341",
      Kind.WARNING,
      "The partition key is sensitive, but brokers, logs and metrics show keys. Choose an id as the"
          + " key."),
  TEXT_NOT_WRITABLE(
      "EF342",
      "The text \"%s\" has half of a surrogate pair, which is no character and cannot be written."
          + " Write both halves, or leave it out."),
  EXAMPLE_INVALID("EF343", "\"%s\" is no example for the type %s. %s"),
  EXAMPLE_BREAKS_CONSTRAINT(
      "EF344",
      "The example %s breaks the constraint @%s of its type. Change one of them: an event with the"
          + " example would not be valid."),
  EXAMPLE_NOT_OF_TYPE(
      "EF345",
      "This is no example for the type %s: %s. Write the whole value as JSON, as it stands in an"
          + " event."),

  VALUE_TYPE_NOT_VISIBLE(
      "EF401",
      "%s cannot be seen from the package of the family. Make it public, or move it there, and do"
          + " not make it private."),
  ENUM_IS_EMPTY("EF402", "The enum %s has no constants, and so no property could have a value."),
  ENUM_NAME_TAKEN(
      "EF403",
      "The wire name \"%s\" is that of the constant %s already. Give one of them another name with"
          + " @JsonProperty."),
  ENUM_DEFAULT_TAKEN(
      "EF404",
      "%s has @JsonEnumDefaultValue already. Leave one: one constant stands for what nobody knows."),
  UNION_OF_OTHERS(
      "EF405",
      "The sealed interface %s permits %s, which is no record that generated code can use. Permit"
          + " records without type parameters, which the family's package sees."),
  UNION_TAG_TAKEN(
      "EF406",
      "In %3$s the tag \"%1$s\" stands for %2$s already. Give one of the records another name with"
          + " @JsonSubTypes or @JsonTypeName."),
  TYPE_INFO_NOT_SUPPORTED(
      "EF407",
      "Records are told apart by a name in a property, and in no other way. Write \"%s\", or leave"
          + " out @JsonTypeInfo."),
  UNION_DEFAULT_NOT_SUPPORTED(
      "EF408",
      "A record for unknown names is not supported. Leave out \"defaultImpl\": an unknown name makes"
          + " an event invalid."),
  DISCRIMINATOR_TAKEN(
      "EF409",
      "The property \"%s\" tells the records of a union apart, and so none of them can have a"
          + " component of that name. Rename one of the two."),
  BYTES_IN_RECORD(
      "EF410",
      Kind.WARNING,
      "The record %s compares this array by identity, and so no two events with it are equal. Write"
          + " its equals and hashCode."),
  RECORD_WITHOUT_END(
      "EF411",
      "No %s can ever be made, because each needs another one. Make a component @Nullable, or a"
          + " List."),
  PARTITION_KEY_IN_RECORD(
      "EF412",
      "A component of a record cannot be the partition key. Put @PartitionKey on a property of the"
          + " payload."),
  UNION_IS_EMPTY(
      "EF413",
      "The sealed interface %s permits nothing, and so no property could have a value. Nest records"
          + " that implement it, or permit some."),
  TYPE_NAME_RESERVED(
      "EF414",
      "A type of values cannot be called %s, because generated classes have a constant of that name."
          + " Rename it, or nest it in another type."),

  INCOMPATIBLE_WITH_PREVIOUS("EF501", "%s. %s. %s, or promise less: compatibility = %s."),
  INCOMPATIBLE_WITH_RECORDED(
      "EF502",
      "%s. %s. %s, raise the version to %s, or accept it in %s under \"acceptedBreaks\", with a"
          + " reason: %s"),
  CHANGED_UNDER_RECORDED_VERSION(
      "EF503",
      "Version %s is recorded, and its events were different: %s. Raise the version to %s at least,"
          + " or take that back."),
  VERSION_STEP_TOO_SMALL(
      "EF504", "Version %s is too near to %s, which is recorded, for this: %s. Raise it to %s."),
  VERSION_BEFORE_RECORDED(
      "EF505", "Version %s is lower than %s, which is recorded already. Raise it."),
  VERSION_MISSING(
      "EF506",
      "Versions of \"%s\" are recorded, but %s has no \"version\". Give it one after %s, which is"
          + " the last."),
  NAME_RESERVED(
      "EF507", "The name of %s is reserved: %s. Use another name, or take it off the list in %s."),
  BASELINE_NOT_READABLE("EF508", "The recorded versions cannot be read. %s"),
  INCOMPATIBLE_WITH_PREDECESSOR("EF509", "%s. %s. %s, or promise less: compatibility = %s."),
  MAJOR_WITHOUT_BREAK(
      "EF510",
      Kind.NOTE,
      "Version %s breaks nothing of %s. A minor version of that would do, and need no further"
          + " event types."),
  VIEW_WITHOUT_SCHEMA(
      "EF520",
      "No schema of the family \"%s\" is known that this view can be compared with: %s. Add the"
          + " owner's artifact with the classifier \"schemas\" to the processor path, in the version"
          + " that the view names, or name a folder that holds the schemas:"
          + " -Aeventfamily.schemas=<folder>."),
  OWNER_SCHEMA_NOT_READABLE("EF521", "The schemas of the owner cannot be read. %s"),
  VIEW_OF_UNKNOWN_EVENT("EF522", "The owner writes no events of the type \"%s\"%s. %s"),
  VIEW_REQUIRES_UNKNOWN_PROPERTY(
      "EF523", "You require \"%s\", but the owner writes no such property of %s. %s"),
  VIEW_OF_UNKNOWN_PROPERTY(
      "EF524", Kind.WARNING, "The owner writes no \"%s\" in %s, and so it never has a value. %s"),
  VIEW_REQUIRES_TOO_MUCH("EF525", "You require \"%s\"; the owner %s. Make it %s%s."),
  VIEW_REJECTS(
      "EF526",
      "%s: the owner has %s, and the view has %s (%s). So some events%s would be rejected here."
          + " Accept all that the owner writes, or leave it out."),
  VIEW_OF_OTHER_TOPIC(
      "EF527",
      "The owner publishes on the topic \"%s\", and not on \"%s\". Write topic = \"%1$s\"."),
  NOT_ON_VIEW("EF528", "%s has no place on a view, because %s. Leave it out."),
  PREVIOUS_IS_VIEW(
      "EF529",
      "%s is a view, and so no earlier version: nothing was ever written from it. Name the family"
          + " that the owner declares, or leave out \"previous\"."),

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
  WRITE_FAILED(
      "EF903",
      "The generated type %s could not be written. See whether the folder of the generated sources"
          + " can be written to, and is on a disk with room: %s"),
  JAVA_TOO_OLD(
      "EF904",
      "Generated code needs Java 17 or later, but is compiled as Java %s. Raise the release."),
  CLASS_FILE_NOT_READABLE(
      "EF905",
      "The class file of %s cannot be read. This compiler does not show all of its annotations, and"
          + " so the processor would have to guess. Compile with JDK 22 or later, or put the class"
          + " on the class path or the module path."),
  SCHEMA_NOT_WRITTEN(
      "EF906",
      "The schema %s could not be written. See whether another processor writes a file of that name,"
          + " and whether the folder of the class files can be written to: %s"),
  INTERNAL_ERROR(
      "EF999",
      "The processor failed over %s. This is a mistake in EventFamily, not in the declaration:"
          + " please report it with these lines.%n%s");

  private final String id;
  private final Kind kind;
  private final String text;

  Message(String id, String text) {
    this(id, Kind.ERROR, text);
  }

  Message(String id, Kind kind, String text) {
    this.id = id;
    this.kind = kind;
    this.text = text;
  }

  /** Its stable name, such as {@code EF101}. */
  public String id() {
    return id;
  }

  /** Whether it stops the family. */
  boolean isError() {
    return kind == Kind.ERROR;
  }

  /** How severe it is. */
  Kind kind() {
    return kind;
  }

  /** The text with the blanks filled in. */
  String format(Object... arguments) {
    return "[" + id + "] " + text.formatted(arguments);
  }
}
