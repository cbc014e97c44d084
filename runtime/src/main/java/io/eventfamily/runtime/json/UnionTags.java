package io.eventfamily.runtime.json;

import java.util.List;

/** The names that tell the records of a union apart, in one property of each. */
public final class UnionTags {

  /** There is no such property. */
  static final int NOT_FOUND = -1;

  /** It names none of the records. */
  static final int INVALID = -2;

  private final PropertyName discriminator;
  private final List<String> tags;
  private final Problem notFound;
  private final Problem invalid;

  private UnionTags(String discriminator, List<String> tags) {
    this.discriminator = PropertyName.of(discriminator);
    this.tags = tags;
    this.notFound = Problem.tagNotFound(discriminator);
    this.invalid = Problem.tagInvalid(discriminator, String.join(", ", tags));
  }

  /** The tags of the records, in declared order. */
  public static UnionTags of(String discriminator, String... tags) {
    return new UnionTags(discriminator, List.of(tags));
  }

  PropertyName discriminator() {
    return discriminator;
  }

  String at(int index) {
    return tags.get(index);
  }

  /** The position of a tag; negative where it names none of the records. */
  int indexOf(String tag) {
    int index = tags.indexOf(tag);
    return index < 0 ? INVALID : index;
  }

  /** The problem of an object without a valid tag. */
  Problem problem(int index) {
    return index == NOT_FOUND ? notFound : invalid;
  }
}
