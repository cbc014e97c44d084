package io.eventfamily.schema.compatibility;

import static io.eventfamily.schema.compatibility.Change.Kind.ADDITION;
import static io.eventfamily.schema.compatibility.Change.Kind.DOCUMENTATION;
import static io.eventfamily.schema.compatibility.Change.Kind.NONE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of change. Ids never change, because accepted decisions name them. */
public enum Rule {
  // Of the family
  FAMILY_RENAMED(ADDITION, "The family has another name."),
  TOPIC_CHANGED(ADDITION, "The events are published on another topic."),
  ENVELOPE_NAMING_CHANGED(ADDITION, "The built-in properties have other names."),
  UNKNOWN_PROPERTIES_CHANGED(ADDITION, "Readers treat undeclared properties in another way."),
  NULLS_CHANGED(ADDITION, "Writers treat null in another way."),
  NAIVE_TIMESTAMPS_CHANGED(ADDITION, "Readers treat times without an offset in another way."),
  COMPATIBILITY_CHANGED(ADDITION, "The family promises another compatibility."),

  // Of events
  EVENT_ADDED(ADDITION, "There is an event type that was not there."),
  EVENT_REMOVED(ADDITION, "There is an event type no more."),
  EVENT_LEFT_OUT(NONE, "A major version leaves out an event type of the one before."),
  PARTITION_KEY_CHANGED(ADDITION, "Another property orders the events."),

  // Of properties
  PROPERTY_ADDED(ADDITION, "There is an optional property that was not there."),
  REQUIRED_PROPERTY_ADDED(ADDITION, "There is a required property that was not there."),
  PROPERTY_REMOVED(ADDITION, "An optional property is there no more."),
  REQUIRED_PROPERTY_REMOVED(ADDITION, "A required property is there no more."),
  PROPERTY_RENAMED(ADDITION, "A property has another name on the wire, and the old one as alias."),
  ALIAS_ADDED(ADDITION, "A property is read under a further name."),
  ALIAS_REMOVED(ADDITION, "A property is not read under a further name any more."),
  NAME_CAPTURED(ADDITION, "A property is read under the name of another one."),
  NAME_REUSED(ADDITION, "A removed property's name comes back for something else."),
  NULL_ALLOWED(ADDITION, "Null is a value that it was not."),
  NULL_FORBIDDEN(ADDITION, "Null is a value no more."),
  DEFAULT_ADDED(ADDITION, "There is a default where there was none."),
  DEFAULT_REMOVED(ADDITION, "There is no default where there was one."),
  DEFAULT_CHANGED(ADDITION, "The default is another."),
  SENSITIVE_CHANGED(ADDITION, "The value became sensitive, or is so no more."),

  // Of types
  TYPE_WIDENED(ADDITION, "The type has all values that it had, and more."),
  TYPE_NARROWED(ADDITION, "The type has a part of the values that it had."),
  TYPE_CHANGED(ADDITION, "The type has other values than it had."),
  TYPE_REWRITTEN(ADDITION, "The type is another, and each is read as the other."),

  // Of constraints
  SIZE_WIDENED(ADDITION, "More sizes are allowed."),
  SIZE_NARROWED(ADDITION, "Fewer sizes are allowed."),
  SIZE_CHANGED(ADDITION, "Other sizes are allowed."),
  RANGE_WIDENED(ADDITION, "More numbers are allowed."),
  RANGE_NARROWED(ADDITION, "Fewer numbers are allowed."),
  RANGE_CHANGED(ADDITION, "Other numbers are allowed."),
  DIGITS_WIDENED(ADDITION, "More digits are allowed."),
  DIGITS_NARROWED(ADDITION, "Fewer digits are allowed."),
  DIGITS_CHANGED(ADDITION, "More digits are allowed on one side of the point, and fewer on one."),
  PATTERN_REMOVED(ADDITION, "A string need not match an expression any more."),
  PATTERN_ADDED(ADDITION, "A string must match an expression that it need not match before."),
  PATTERN_CHANGED(ADDITION, "A string must match another expression."),
  NOT_BLANK_REMOVED(ADDITION, "A string may be blank."),
  NOT_BLANK_ADDED(ADDITION, "A string must not be blank any more."),
  EMAIL_REMOVED(ADDITION, "A string need not be an address of e-mail any more."),
  EMAIL_ADDED(ADDITION, "A string must be an address of e-mail."),
  ASSERTION_REMOVED(ADDITION, "A boolean may be either value."),
  ASSERTION_ADDED(ADDITION, "A boolean must be one of its values."),
  ASSERTION_CHANGED(ADDITION, "A boolean must be the other of its values."),
  ALWAYS_NULL_REMOVED(ADDITION, "There may be something else than null."),
  ALWAYS_NULL_ADDED(ADDITION, "There may be nothing but null any more."),
  CONSTRAINT_REPHRASED(DOCUMENTATION, "A constraint is another, and allows the same values."),
  ITEMS_MERGED(ADDITION, "A reader takes different items for one, and may count too few."),

  // Of definitions
  ENUM_CONSTANT_ADDED(ADDITION, "An enum has a constant that it had not."),
  ENUM_CONSTANT_REMOVED(ADDITION, "An enum has a constant no more."),
  ENUM_FALLBACK_CHANGED(ADDITION, "Another constant stands for what a reader does not know."),
  UNION_BRANCH_ADDED(ADDITION, "A union has a record that it had not."),
  UNION_BRANCH_REMOVED(ADDITION, "A union has a record no more."),
  UNION_DISCRIMINATOR_CHANGED(ADDITION, "Another property tells the records of a union apart."),

  // Of rules across properties
  RULE_ADDED(ADDITION, "There is a rule across properties that was not there."),
  RULE_REMOVED(ADDITION, "There is a rule across properties no more."),
  RULE_CHANGED(ADDITION, "A rule across properties demands the opposite."),
  RULE_MESSAGE_CHANGED(DOCUMENTATION, "What is said of a broken rule is another text."),

  // For people
  DEPRECATION_CHANGED(ADDITION, "It became deprecated, or is so no more."),
  DOCUMENTATION_CHANGED(DOCUMENTATION, "The documentation is another."),
  EXAMPLE_CHANGED(DOCUMENTATION, "The example is another."),
  ORDER_CHANGED(DOCUMENTATION, "Things are declared in another order. No reader depends on it.");

  private final Change.Kind kind;
  private final String sentence;

  Rule(Change.Kind kind, String sentence) {
    this.kind = kind;
    this.sentence = sentence;
  }

  /** Its name in baselines and messages, such as {@code property-removed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule of an id. */
  public static Optional<Rule> ofId(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** What it is, in a sentence. */
  public String sentence() {
    return sentence;
  }

  /** How much such a change is, where it breaks nothing. */
  Change.Kind kind() {
    return kind;
  }
}
