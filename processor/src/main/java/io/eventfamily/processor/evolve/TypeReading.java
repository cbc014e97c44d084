package io.eventfamily.processor.evolve;

import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.DeclaredTypes;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.UnionType;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether values of an older version are read as ones of a newer version. */
final class TypeReading {

  private record Pair(ClassId older, ClassId newer) {}

  /** Each is read as any that follows it. */
  private static final List<Scalar> INTEGERS =
      List.of(Scalar.BYTE, Scalar.SHORT, Scalar.INT, Scalar.LONG, Scalar.BIG_INTEGER);

  private static final Set<Scalar> DECIMALS = Set.of(Scalar.BIG_DECIMAL, Scalar.BIG_DECIMAL_NUMBER);

  private final DeclaredTypes olderTypes;
  private final DeclaredTypes newerTypes;
  private final ObjectReading objects;

  /** The records that are compared now: they may hold themselves. */
  private final Set<Pair> compared = new HashSet<>();

  TypeReading(DeclaredTypes olderTypes, DeclaredTypes newerTypes, ObjectReading objects) {
    this.olderTypes = olderTypes;
    this.newerTypes = newerTypes;
    this.objects = objects;
  }

  /** What stops it, as the rest of a sentence about the value. */
  Optional<String> obstacle(TypeUse older, TypeUse newer) {
    if (older.nullable() && !newer.nullable()) {
      return Optional.of("may have been null");
    }
    return ofType(older.type(), newer.type())
        .or(
            () ->
                newer.constraints().stream()
                    .filter(
                        wanted ->
                            older.constraints().stream()
                                .noneMatch(known -> Implication.holds(known, wanted)))
                    .findFirst()
                    .map(broken -> "need not have kept @" + broken.name()));
  }

  private Optional<String> ofType(ValueType older, ValueType newer) {
    if (older instanceof EnumOf from && newer instanceof EnumOf to) {
      return ofEnum(from.declared(), to.declared());
    }
    if (older instanceof ListOf from && newer instanceof ListOf to) {
      return ofPart("items", from.item(), to.item());
    }
    if (older instanceof SetOf from && newer instanceof SetOf to) {
      return ofPart("items", from.item(), to.item());
    }
    if (older instanceof MapOf from && newer instanceof MapOf to) {
      return ofPart("keys", from.key(), to.key())
          .or(() -> ofPart("values", from.value(), to.value()));
    }
    if (older instanceof RecordOf from && newer instanceof RecordOf to) {
      return ofRecord(from.id(), to.id());
    }
    if (older instanceof UnionOf from && newer instanceof UnionOf to) {
      return ofUnion(olderTypes.union(from.id()), newerTypes.union(to.id()));
    }
    return older.equals(newer) || isWider(older, newer)
        ? Optional.empty()
        : Optional.of("was of the type " + older.description());
  }

  private static boolean isWider(ValueType older, ValueType newer) {
    if (older == Scalar.FLOAT && newer == Scalar.DOUBLE) {
      return true;
    }
    if (older instanceof Scalar from && newer instanceof Scalar to && DECIMALS.contains(from)) {
      return DECIMALS.contains(to);
    }
    int rank = INTEGERS.indexOf(older);
    return rank >= 0 && rank <= INTEGERS.indexOf(newer);
  }

  private Optional<String> ofPart(String parts, TypeUse older, TypeUse newer) {
    return obstacle(older, newer).map(obstacle -> "has " + parts + " of which one " + obstacle);
  }

  private static Optional<String> ofEnum(EnumType older, EnumType newer) {
    if (newer.fallback().isPresent()) {
      return Optional.empty();
    }
    Set<String> known = new HashSet<>();
    newer.constants().forEach(constant -> known.add(constant.wireName()));
    return older.constants().stream()
        .map(EnumType.Constant::wireName)
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(name -> "may have been \"" + name + "\"");
  }

  private Optional<String> ofRecord(ClassId older, ClassId newer) {
    if (!compared.add(new Pair(older, newer))) {
      return Optional.empty();
    }
    RecordType from = olderTypes.record(older);
    RecordType to = newerTypes.record(newer);
    List<String> obstacles =
        objects.obstacles(from.components(), from.rules(), to.components(), to.rules());
    compared.remove(new Pair(older, newer));
    return obstacles.stream()
        .findFirst()
        .map(obstacle -> "is a " + newer.simpleName() + ", in which " + obstacle);
  }

  private Optional<String> ofUnion(UnionType older, UnionType newer) {
    if (!older.discriminator().equals(newer.discriminator())) {
      return Optional.of("was told apart by \"" + older.discriminator() + "\"");
    }
    for (UnionType.Branch branch : older.branches()) {
      Optional<UnionType.Branch> same =
          newer.branches().stream().filter(each -> each.tag().equals(branch.tag())).findFirst();
      Optional<String> obstacle =
          same.map(found -> ofRecord(branch.record(), found.record()))
              .orElse(Optional.of("may have been a \"" + branch.tag() + "\""));
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return Optional.empty();
  }
}
