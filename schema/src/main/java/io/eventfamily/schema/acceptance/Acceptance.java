package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.EnumRef;
import io.eventfamily.schema.ValueType.FreeObject;
import io.eventfamily.schema.ValueType.FreeValue;
import io.eventfamily.schema.ValueType.ListOf;
import io.eventfamily.schema.ValueType.SetOf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Whether readers of one family accept every value that writers of another may write.
 *
 * <p>Types may hold themselves. So a pair of types that is being asked about is taken as accepted,
 * until something else refutes it; and after a refutation everything is asked again.
 */
public final class Acceptance {

  private final Side reader;
  private final Inhabitants inhabitants;
  private final ScalarAcceptance scalars;
  private final KeyAcceptance keys;
  private final SizeAcceptance sizes;
  private final ObjectAcceptance objects;

  private final Set<Pair> refuted = new HashSet<>();
  private final Set<Pair> asked = new HashSet<>();
  private final Side writer;
  private boolean asking;

  /** Types, and the constraints of containers, at which a reader meets a writer. */
  private record Pair(TypeUse reader, TypeUse writer) {}

  /**
   * @param readers the family that is read with
   * @param writers the family that is written with
   */
  public Acceptance(FamilySchema readers, FamilySchema writers) {
    this.reader = new Side(readers);
    this.writer = new Side(writers);
    this.inhabitants = new Inhabitants(writer);
    this.scalars = new ScalarAcceptance(readers.format().naiveIsUtc());
    this.keys = new KeyAcceptance(reader, writer, scalars);
    WrittenObjects written = new WrittenObjects(writer, inhabitants);
    this.sizes = new SizeAcceptance(inhabitants, new Blur(reader, writer), written);
    this.objects = new ObjectAcceptance(reader, writer, this, keys, written);
  }

  /** Whether all values are accepted, null among them where that is one. */
  public boolean accepts(TypeUse use, TypeUse written) {
    return ask(() -> acceptsUse(use, written));
  }

  /** Whether a payload is accepted. Rules across properties are not looked at. */
  public boolean acceptsPayload(ObjectSchema payload, ObjectSchema written) {
    return ask(() -> !inhabitants.hasValue(written) || objects.acceptsPayload(payload, written));
  }

  /** Whether an envelope is accepted, but for the type and the payload. */
  public boolean acceptsEnvelope(List<PropertySchema> properties, List<PropertySchema> written) {
    return acceptsPayload(
        new ObjectSchema(properties, List.of()), new ObjectSchema(written, List.of()));
  }

  /** Whether the size of a container, or that of what is no string, is accepted. */
  public boolean acceptsSize(TypeUse use, TypeUse written) {
    return !hasValue(written) || sizes.accept(use, written);
  }

  /** Whether the keys of a map are accepted. */
  public boolean acceptsKeys(TypeUse key, TypeUse written) {
    return !hasValue(written) || keys.accepts(key, written);
  }

  /**
   * Whether a property that the reader does not declare is accepted.
   *
   * @param record the reader's record that is read; empty for an envelope or a payload
   */
  public boolean acceptsUnknown(PropertySchema property, Optional<String> record) {
    return ask(() -> objects.acceptsUnknown(property, record));
  }

  /** Whether a property is accepted whatever else is written of an object. */
  public boolean acceptsProperty(PropertySchema property, List<PropertySchema> written) {
    return ask(() -> objects.acceptsProperty(property, written));
  }

  /**
   * The properties of a writer, in the order in which they are written, whose value a reader may
   * take for that of a property.
   */
  public List<PropertySchema> sourcesOf(PropertySchema property, List<PropertySchema> written) {
    return objects.sourcesOf(property, written);
  }

  /** Whether a property may be absent. */
  public boolean mayOmit(PropertySchema written) {
    return objects.mayOmit(written);
  }

  /** Whether the writer may write a value that is not null. */
  public boolean hasValue(TypeUse written) {
    return inhabitants.hasValue(written);
  }

  /** Whether the writer may write an object of these properties. */
  public boolean hasValue(ObjectSchema written) {
    return inhabitants.hasValue(written);
  }

  private boolean ask(BooleanSupplier question) {
    if (asking) {
      return question.getAsBoolean();
    }
    asking = true;
    try {
      int before;
      boolean answer;
      do {
        before = refuted.size();
        asked.clear();
        answer = question.getAsBoolean();
      } while (answer && refuted.size() > before);
      return answer;
    } finally {
      asking = false;
    }
  }

  boolean acceptsUse(TypeUse use, TypeUse written) {
    if (written.nullable() && !use.nullable()) {
      return false;
    }
    if (!inhabitants.hasValue(written)) {
      return true;
    }
    if (use.constraints().alwaysNull()) {
      return false;
    }
    Pair pair = new Pair(use, written);
    if (refuted.contains(pair)) {
      return false;
    }
    if (!asked.add(pair)) {
      return true;
    }
    boolean accepted = sizes.accept(use, written) && acceptsValues(use, written);
    if (!accepted) {
      refuted.add(pair);
    }
    return accepted;
  }

  private boolean acceptsValues(TypeUse use, TypeUse written) {
    ValueType type = use.type();
    ValueType other = written.type();
    if (type instanceof FreeValue) {
      return acceptsAsFreeJson(written);
    }
    if (other instanceof FreeValue) {
      return false;
    }
    if (type instanceof ListOf list) {
      return acceptsItems(list.item(), written);
    }
    if (type instanceof SetOf set) {
      return acceptsItems(set.item(), written);
    }
    if (type instanceof ScalarType scalar) {
      return acceptsScalar(scalar, use.constraints(), other, written.constraints());
    }
    if (type instanceof EnumRef reference) {
      return texts(other, written.constraints())
          .map(texts -> EnumAcceptance.accepts(reader.definition(reference), texts))
          .orElse(false);
    }
    return objects.accepts(type, written);
  }

  private boolean acceptsItems(TypeUse item, TypeUse written) {
    return itemOf(written.type())
        .map(other -> isAlwaysEmpty(written) || acceptsUse(Side.part(item), Side.part(other)))
        .orElse(false);
  }

  private static boolean isAlwaysEmpty(TypeUse container) {
    return !Sizes.mayReach(Sizes.of(container.constraints().size()), 1);
  }

  private static Optional<TypeUse> itemOf(ValueType type) {
    if (type instanceof ListOf list) {
      return Optional.of(list.item());
    }
    return type instanceof SetOf set ? Optional.of(set.item()) : Optional.empty();
  }

  private boolean acceptsScalar(
      ScalarType scalar, Constraints demanded, ValueType written, Constraints constraints) {
    if (written instanceof ScalarType other) {
      return scalars.accepts(scalar, demanded, other, constraints);
    }
    return written instanceof EnumRef
        && scalars.accepts(scalar, demanded, texts(written, constraints).orElseThrow());
  }

  /** The strings that are the values of a type; empty where its values are no strings. */
  private Optional<TextSet> texts(ValueType type, Constraints constraints) {
    if (type instanceof EnumRef reference) {
      return Optional.of(TextSet.of(writer.definition(reference).constants()));
    }
    return type instanceof ScalarType scalar ? TextSet.of(scalar, constraints) : Optional.empty();
  }

  /** Whether a property is accepted that is always the same string. */
  boolean acceptsTag(TypeUse use, String tag) {
    if (use.constraints().alwaysNull()) {
      return false;
    }
    TextSet texts = TextSet.of(List.of(tag));
    if (use.type() instanceof ScalarType scalar) {
      return scalars.accepts(scalar, use.constraints(), texts);
    }
    if (use.type() instanceof EnumRef reference) {
      return EnumAcceptance.accepts(reader.definition(reference), texts);
    }
    return use.type() instanceof FreeValue;
  }

  private boolean acceptsAsFreeJson(TypeUse written) {
    ValueType type = written.type();
    if (type instanceof ScalarType scalar) {
      return !NumberSet.isNumber(scalar)
          || NumberSet.of(scalar, written.constraints()).isReadAsFreeJson();
    }
    if (itemOf(type).isPresent()) {
      return acceptsItems(TypeUse.of(new FreeValue()), written);
    }
    return type instanceof EnumRef
        || type instanceof FreeValue
        || objects.accepts(new FreeObject(), written);
  }

  /** The strings that a property may be, where they are known; empty where there are others. */
  Optional<List<String>> tagsOf(TypeUse written) {
    return written.nullable()
        ? Optional.empty()
        : texts(written.type(), written.constraints()).flatMap(TextSet::all);
  }
}
