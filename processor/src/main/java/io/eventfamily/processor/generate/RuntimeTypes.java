package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import io.eventfamily.processor.model.ValueType;
import java.util.Optional;

/** The types of the runtime that generated code names. By name: the processor runs without it. */
final class RuntimeTypes {

  private static final String ROOT = "io.eventfamily.runtime";
  private static final String JSON = ROOT + ".json";
  private static final String CODEC = ROOT + ".codec";

  static final ClassName ENVELOPE_PROPERTY = ClassName.get(ROOT, "EnvelopeProperty");
  static final ClassName ENVELOPE_PROPERTY_KIND = ENVELOPE_PROPERTY.nestedClass("Kind");
  static final ClassName EVENT = ClassName.get(ROOT, "Event");
  static final ClassName EVENT_TYPE = ClassName.get(ROOT, "EventType");

  /** Named in documentation only: an import would be unused to compilers that do not read that. */
  static final String INVALID_EVENT_EXCEPTION = ROOT + ".InvalidEventException";

  static final ClassName UNHANDLED_EVENT_TYPE_EXCEPTION =
      ClassName.get(ROOT, "UnhandledEventTypeException");
  static final ClassName JSON_LIMITS = ClassName.get(ROOT, "JsonLimits");

  static final ClassName BYTES = ClassName.get(JSON, "Bytes");
  static final ClassName CHECKS = ClassName.get(JSON, "Checks");
  static final ClassName COMPUTED_DEFAULTS = ClassName.get(JSON, "ComputedDefaults");
  static final ClassName CONSTRAINTS = ClassName.get(JSON, "Constraints");
  static final ClassName ENUM_NAMES = ClassName.get(JSON, "EnumNames");
  static final ClassName EVENT_TYPES = ClassName.get(JSON, "EventTypes");
  static final ClassName FREE_JSON = ClassName.get(JSON, "FreeJson");
  static final ClassName JAVA_VALUES = ClassName.get(JSON, "JavaValues");
  static final ClassName JSON_READER = ClassName.get(JSON, "JsonReader");
  static final ClassName JSON_WRITER = ClassName.get(JSON, "JsonWriter");
  static final ClassName LISTS = ClassName.get(JSON, "Lists");
  static final ClassName MAP_KEYS = ClassName.get(JSON, "MapKeys");
  static final ClassName MAPS = ClassName.get(JSON, "Maps");
  static final ClassName OPTIONALS = ClassName.get(JSON, "Optionals");
  static final ClassName PROBLEM = ClassName.get(JSON, "Problem");
  static final ClassName PROBLEMS = ClassName.get(JSON, "Problems");
  static final ClassName PROPERTY_NAME = ClassName.get(JSON, "PropertyName");
  static final ClassName PROPERTY_NAMES = ClassName.get(JSON, "PropertyNames");
  static final ClassName SETS = ClassName.get(JSON, "Sets");
  static final ClassName TYPED_PAYLOAD = ClassName.get(JSON, "TypedPayload");
  static final ClassName UNION_TAGS = ClassName.get(JSON, "UnionTags");
  static final ClassName UNKNOWN_PROPERTIES = ClassName.get(JSON, "UnknownProperties");

  static final ClassName JSON_EVENT_CODEC = ClassName.get(CODEC, "JsonEventCodec");
  static final ClassName JSON_EVENT_DECODER = ClassName.get(CODEC, "JsonEventDecoder");
  static final ClassName OLDER_VERSIONS = ClassName.get(CODEC, "OlderVersions");
  static final ClassName PARTITION_KEYS = ClassName.get(CODEC, "PartitionKeys");
  static final ClassName RUNTIME_VERSION = ClassName.get(CODEC, "RuntimeVersion");

  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private RuntimeTypes() {}

  /** The class that copies containers of a type; empty where it is no container. */
  static Optional<ClassName> ofContainer(ValueType type) {
    if (type instanceof ValueType.ListOf) {
      return Optional.of(LISTS);
    }
    if (type instanceof ValueType.SetOf) {
      return Optional.of(SETS);
    }
    return type instanceof ValueType.MapOf || type instanceof ValueType.FreeObject
        ? Optional.of(MAPS)
        : Optional.empty();
  }
}
