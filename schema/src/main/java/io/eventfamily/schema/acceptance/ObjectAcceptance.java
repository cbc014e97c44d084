package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Definition.Branch;
import io.eventfamily.schema.Definition.UnionDefinition;
import io.eventfamily.schema.FormatSettings.UnknownProperties;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.EnumRef;
import io.eventfamily.schema.ValueType.FreeObject;
import io.eventfamily.schema.ValueType.FreeValue;
import io.eventfamily.schema.ValueType.MapOf;
import io.eventfamily.schema.ValueType.RecordRef;
import io.eventfamily.schema.ValueType.UnionRef;
import io.eventfamily.schema.acceptance.WrittenObject.Entries;
import io.eventfamily.schema.acceptance.WrittenObject.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What readers of JSON objects accept of them: of records, unions, maps and free JSON. */
final class ObjectAcceptance {

  private static final TypeUse FREE = TypeUse.of(new FreeValue()).orNull();

  private final Side reader;
  private final Side writer;
  private final Acceptance values;
  private final KeyAcceptance keys;
  private final WrittenObjects written;

  ObjectAcceptance(
      Side reader, Side writer, Acceptance values, KeyAcceptance keys, WrittenObjects written) {
    this.reader = reader;
    this.writer = writer;
    this.values = values;
    this.keys = keys;
    this.written = written;
  }

  /** What an object is read as, and what becomes of what is not declared. */
  private record Target(
      List<PropertySchema> properties, Set<String> discriminators, boolean isRecord) {}

  boolean accepts(ValueType type, TypeUse other) {
    List<WrittenObject> objects = written.of(other);
    return !objects.isEmpty() && objects.stream().allMatch(object -> accepts(type, object));
  }

  private boolean accepts(ValueType type, WrittenObject object) {
    if (type instanceof RecordRef reference) {
      return acceptsRecord(reference.name(), object);
    }
    if (type instanceof UnionRef reference) {
      return acceptsUnion(reader.definition(reference), object);
    }
    if (type instanceof MapOf map) {
      return acceptsMap(map, object);
    }
    return type instanceof FreeObject && acceptsFree(object);
  }

  boolean acceptsPayload(ObjectSchema payload, ObjectSchema other) {
    Target target = new Target(payload.properties(), Set.of(), false);
    return accepts(target, written.of(other.properties()));
  }

  private boolean acceptsRecord(String name, WrittenObject object) {
    List<PropertySchema> properties = reader.record(name).object().properties();
    return accepts(new Target(properties, reader.discriminatorsOf(name), true), object);
  }

  private boolean acceptsUnion(UnionDefinition union, WrittenObject object) {
    Optional<Written> discriminator =
        object.properties().stream()
            .filter(property -> property.name().equals(union.discriminator()))
            .filter(Written::always)
            .findFirst();
    // What a map may write under that name it may also leave out.
    Optional<List<String>> tags = discriminator.flatMap(this::tagsOf);
    return tags.isPresent()
        && tags.get().stream()
            .allMatch(
                tag ->
                    union.branches().stream()
                        .filter(branch -> branch.tag().equals(tag))
                        .map(Branch::record)
                        .anyMatch(record -> acceptsRecord(record, object)));
  }

  private Optional<List<String>> tagsOf(Written discriminator) {
    return discriminator.tag().map(List::of).or(() -> values.tagsOf(discriminator.use()));
  }

  private boolean acceptsMap(MapOf map, WrittenObject object) {
    TypeUse value = Side.part(map.value());
    return object.properties().stream()
            .filter(this::isEverWritten)
            .allMatch(
                property -> keys.acceptsName(map.key(), property.name()) && takes(value, property))
        && object
            .entries()
            .map(
                entries ->
                    keys.accepts(map.key(), entries.key())
                        && values.acceptsUse(value, entries.value()))
            .orElse(true);
  }

  private boolean acceptsFree(WrittenObject object) {
    return object.properties().stream().allMatch(property -> takes(FREE, property))
        && object.entries().map(entries -> values.acceptsUse(FREE, entries.value())).orElse(true);
  }

  /** Whether a property is not one that is left out as soon as it may be null. */
  private boolean isEverWritten(Written property) {
    return property.always() || values.hasValue(property.use());
  }

  private boolean takes(TypeUse use, Written property) {
    return property
        .tag()
        .map(tag -> values.acceptsTag(use, tag))
        .orElseGet(() -> values.acceptsUse(use, property.use()));
  }

  private boolean accepts(Target target, WrittenObject object) {
    return target.properties().stream().allMatch(property -> acceptsProperty(property, object))
        && object.properties().stream()
            .filter(property -> !isKnown(target, property.name()))
            .allMatch(property -> acceptsUnknown(target, property))
        && object.entries().map(entries -> acceptsUnknown(target, entries)).orElse(true);
  }

  private static boolean isKnown(Target target, String name) {
    return target.properties().stream().anyMatch(property -> isReadAs(property, name))
        || target.discriminators().contains(name);
  }

  private static boolean isReadAs(PropertySchema property, String name) {
    return property.name().equals(name) || property.aliases().contains(name);
  }

  private boolean acceptsProperty(PropertySchema property, WrittenObject object) {
    List<Written> sources = sources(property, object.properties());
    boolean mayBeAbsent = sources.stream().noneMatch(Written::always);
    return !(mayBeAbsent && property.isRequired())
        && sources.stream().allMatch(source -> takes(property.use(), source))
        && object.entries().map(entries -> takes(property, entries)).orElse(true);
  }

  private boolean takes(PropertySchema property, Entries entries) {
    List<String> names = new ArrayList<>(property.aliases());
    names.add(property.name());
    return names.stream().noneMatch(name -> keys.mayWrite(entries.key(), name))
        || values.acceptsUse(property.use(), entries.value());
  }

  /** Of several that stand in one object the last counts. */
  private static List<Written> sources(PropertySchema property, List<Written> properties) {
    List<Written> sources = new ArrayList<>();
    for (Written candidate : properties) {
      if (isReadAs(property, candidate.name())) {
        if (candidate.always()) {
          sources.clear();
        }
        sources.add(candidate);
      }
    }
    return sources;
  }

  private boolean acceptsUnknown(Target target, Written property) {
    return !isEverWritten(property)
        || property
            .tag()
            .map(tag -> ignores())
            .orElseGet(() -> acceptsUnknown(property.use(), target.isRecord()));
  }

  private boolean ignores() {
    return reader.format().unknownProperties() != UnknownProperties.REJECT;
  }

  boolean acceptsUnknown(TypeUse use, boolean inRecord) {
    return switch (reader.format().unknownProperties()) {
      case IGNORE -> true;
      case REJECT -> false;
      case KEEP -> inRecord || values.acceptsUse(FREE, use);
    };
  }

  private boolean acceptsUnknown(Target target, Entries entries) {
    if (ignores()) {
      return target.isRecord() || acceptsUnknown(entries.value(), false);
    }
    return entries.key().type() instanceof EnumRef reference
        && writer.definition(reference).constants().stream()
            .allMatch(name -> isKnown(target, name));
  }

  boolean acceptsUnknown(PropertySchema property, Optional<String> record) {
    Set<String> known = record.map(reader::discriminatorsOf).orElse(Set.of());
    Target target = new Target(List.of(), known, record.isPresent());
    return known.contains(property.name())
        || acceptsUnknown(target, written.of(List.of(property)).properties().get(0));
  }

  boolean acceptsProperty(PropertySchema property, List<PropertySchema> properties) {
    return acceptsProperty(property, written.of(properties));
  }

  List<PropertySchema> sourcesOf(PropertySchema property, List<PropertySchema> properties) {
    List<Written> sources = sources(property, written.of(properties).properties());
    return properties.stream()
        .filter(
            candidate ->
                sources.stream().anyMatch(source -> source.name().equals(candidate.name())))
        .toList();
  }

  boolean mayOmit(PropertySchema property) {
    return !written.of(List.of(property)).properties().get(0).always();
  }
}
