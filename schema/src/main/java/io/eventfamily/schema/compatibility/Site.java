package io.eventfamily.schema.compatibility;

/**
 * The declared element that a change is at: in the newer version, or where it was in the older one
 * and is no more.
 */
public sealed interface Site {

  /** What people call it, such as {@code task.created: title}. */
  String description();

  /** A key that is the same in every comparison, such as {@code payload/task.created/title}. */
  String path();

  /** The family itself. */
  record Family() implements Site {
    @Override
    public String description() {
      return "the family";
    }

    @Override
    public String path() {
      return "family";
    }
  }

  /** The events of a type. */
  record Event(String type) implements Site {
    @Override
    public String description() {
      return type;
    }

    @Override
    public String path() {
      return "event/" + type;
    }
  }

  /** A property of the envelope, built-in ones among them. */
  record EnvelopeProperty(String name) implements Site {
    @Override
    public String description() {
      return "the envelope: " + name;
    }

    @Override
    public String path() {
      return "envelope/" + name;
    }
  }

  /** A property of a payload. */
  record PayloadProperty(String eventType, String name) implements Site {
    @Override
    public String description() {
      return eventType + ": " + name;
    }

    @Override
    public String path() {
      return "payload/" + eventType + "/" + name;
    }
  }

  /** A component of a record, wherever the record is used. */
  record RecordProperty(String definition, String name) implements Site {
    @Override
    public String description() {
      return definition + ": " + name;
    }

    @Override
    public String path() {
      return "record/" + definition + "/" + name;
    }
  }

  /** A record. */
  record RecordType(String definition) implements Site {
    @Override
    public String description() {
      return definition;
    }

    @Override
    public String path() {
      return "record/" + definition;
    }
  }

  /** An enum. */
  record EnumType(String definition) implements Site {
    @Override
    public String description() {
      return definition;
    }

    @Override
    public String path() {
      return "enum/" + definition;
    }
  }

  /** A union of records. */
  record UnionType(String definition) implements Site {
    @Override
    public String description() {
      return definition;
    }

    @Override
    public String path() {
      return "union/" + definition;
    }
  }
}
