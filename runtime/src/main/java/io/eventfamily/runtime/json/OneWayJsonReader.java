package io.eventfamily.runtime.json;

import io.eventfamily.runtime.text.Utf8Cursor;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a source that cannot go back, such as a parser. What may have to be read once more is
 * kept as it is read, and what something is looked for in is kept before it is read. A union in a
 * union in a union is kept once, and looked through without looking into its parts.
 */
public abstract class OneWayJsonReader extends JsonReader {

  /** What {@link #trySourceInteger()} answers where there is no such integer. */
  protected static final long NO_INTEGER = Utf8Cursor.NO_INTEGER;

  /** In the place of a position: the source is read, or no value is marked. */
  private static final int NONE = -1;

  private final KeptTokens kept = new KeptTokens();

  /** Whether what is read from the source is part of the marked value. */
  private boolean keeping;

  /** The first token of the kept value that is next, or the last one of that which was read. */
  private int position = NONE;

  /** The last token of what is read again; the source goes on behind it. */
  private int last;

  private int mark = NONE;
  private int lookahead;

  /** Where all that there is begins, if it may have to be read once more. */
  private int whole;

  /**
   * @param problems collects what is wrong
   */
  protected OneWayJsonReader(Problems problems) {
    super(problems);
  }

  // What an engine does: the methods of JsonReader, of its source

  /** What the next value of the source is. */
  protected abstract Kind sourceKind();

  /** Enters the object that is the next value of the source. */
  protected abstract void enterSourceObject();

  /** Moves to the next property in the source, and gives its name; at the end leaves the object. */
  protected abstract @Nullable String nextSourceName();

  /** Enters the array that is the next value of the source. */
  protected abstract void enterSourceArray();

  /** Moves to the next item in the source, or leaves the array at its end. */
  protected abstract boolean nextSourceItem();

  /** The string that is the next value of the source. */
  protected abstract String sourceString();

  /** The integer that is the next value of the source. */
  protected abstract BigInteger sourceInteger();

  /** The number that is the next value of the source, see {@link #decimal()}. */
  protected abstract Object sourceDecimal();

  /** The boolean that is the next value of the source. */
  protected abstract boolean sourceBool();

  /** Passes over the next value of the source. */
  protected abstract void skipSource();

  // What an engine may do to be faster

  /**
   * Moves as {@link #nextSourceName()} does, and looks for the name.
   *
   * @return what {@link #found} answers
   */
  protected int nextSourceProperty(PropertyNames names) {
    return found(nextSourceName(), names);
  }

  /** The UUID that is next in the source, if its text is the one that writers give it. */
  protected @Nullable UUID trySourceUuid() {
    return null;
  }

  /** The time that is next in the source, if its text is the one that writers give it. */
  protected @Nullable Instant trySourceInstant() {
    return null;
  }

  /** The integer that is next in the source, or {@link #NO_INTEGER}. */
  protected long trySourceInteger() {
    return NO_INTEGER;
  }

  // What a reader does

  @Override
  protected final Kind kind() {
    return position == NONE ? sourceKind() : kept.kindAt(position);
  }

  @Override
  protected final void enterObject() {
    if (position == NONE) {
      enterSourceObject();
      keepStart(Kind.OBJECT);
    }
  }

  @Override
  protected final void enterArray() {
    if (position == NONE) {
      enterSourceArray();
      keepStart(Kind.ARRAY);
    }
  }

  @Override
  protected final @Nullable String nextName() {
    if (isInSource()) {
      String name = nextSourceName();
      keepPart(name);
      return name;
    }
    return moveToKeptPart() ? kept.stringAt(position++) : null;
  }

  @Override
  final int moveToProperty(PropertyNames names) {
    if (isInSource()) {
      int index = nextSourceProperty(names);
      keepPart(propertyName);
      return index;
    }
    return found(moveToKeptPart() ? kept.stringAt(position++) : null, names);
  }

  @Override
  protected final boolean nextItem() {
    if (!isInSource()) {
      return moveToKeptPart();
    }
    boolean found = nextSourceItem();
    if (!found) {
      keepEnd();
    }
    return found;
  }

  /** Whether the container that is being read is one of the source; what is kept is behind it. */
  private boolean isInSource() {
    if (position == last) {
      position = NONE;
    }
    return position == NONE;
  }

  private boolean moveToKeptPart() {
    return !kept.isEnd(++position);
  }

  @Override
  protected final String string() {
    return position == NONE ? keep(sourceString()) : kept.stringAt(position);
  }

  @Override
  protected final BigInteger integer() {
    return position == NONE ? keep(sourceInteger()) : kept.integerAt(position);
  }

  @Override
  protected final Object decimal() {
    if (position != NONE) {
      return kept.decimalAt(position);
    }
    Object number = sourceDecimal();
    if (keeping) {
      keep(KeptTokens.decimal(number));
    }
    return number;
  }

  @Override
  protected final boolean bool() {
    return position == NONE ? keep(sourceBool()) : kept.boolAt(position);
  }

  @Override
  final @Nullable UUID tryUuid() {
    if (position != NONE) {
      return kept.at(position) instanceof UUID value ? value : null;
    }
    UUID value = trySourceUuid();
    return value == null ? null : keep(value);
  }

  @Override
  final @Nullable Instant tryInstant() {
    if (position != NONE) {
      return kept.at(position) instanceof Instant value ? value : null;
    }
    Instant value = trySourceInstant();
    return value == null ? null : keep(value);
  }

  @Override
  final long tryInteger() {
    if (position != NONE) {
      return kept.at(position) instanceof Long value ? value : NO_INTEGER;
    }
    long value = trySourceInteger();
    if (keeping && value != NO_INTEGER) {
      keep(value);
    }
    return value;
  }

  @Override
  protected final void skip() {
    if (position != NONE) {
      position = kept.endOf(position);
    } else if (keeping) {
      keepValue();
      keeping = !kept.isComplete();
    } else {
      skipSource();
    }
  }

  @Override
  protected final void markValue() {
    if (position == NONE) {
      kept.clear();
      keeping = true;
      mark = 0;
    } else {
      mark = position;
    }
  }

  @Override
  protected final void returnToMark() {
    goBackTo(mark);
  }

  @Override
  protected final void beginLookahead() {
    lookahead = position;
    if (position == NONE) {
      if (mark == NONE) {
        kept.clear();
      }
      lookahead = kept.size();
      keepValue();
      keeping &= !kept.isComplete();
      goBackTo(lookahead);
    }
  }

  @Override
  protected final void endLookahead() {
    position = lookahead;
  }

  @Override
  final void markWhole() {
    if (position == NONE) {
      kept.clear();
      keepValue();
      goBackTo(0);
    }
    whole = position;
  }

  @Override
  final void returnToWhole() {
    goBackTo(whole);
  }

  private void goBackTo(int first) {
    position = first;
    last = kept.endOf(first);
  }

  private void keepStart(Kind kind) {
    if (keeping) {
      kept.addStart(kind);
    }
  }

  /** Keeps the name of a member, or the end of the object where there is none. */
  private void keepPart(@Nullable String name) {
    if (!keeping) {
      return;
    }
    if (name == null) {
      keepEnd();
    } else {
      kept.add(name);
    }
  }

  private void keepEnd() {
    if (keeping) {
      kept.addEnd();
      keeping = !kept.isComplete();
    }
  }

  private <T> T keep(T scalar) {
    if (keeping) {
      kept.add(scalar);
      keeping = !kept.isComplete();
    }
    return scalar;
  }

  /** Keeps the next value of the source without judging it. */
  private void keepValue() {
    switch (sourceKind()) {
      case OBJECT -> keepMembers();
      case ARRAY -> keepItems();
      case STRING -> kept.add(sourceString());
      case INTEGER -> kept.add(sourceInteger());
      case DECIMAL -> kept.add(KeptTokens.decimal(sourceDecimal()));
      case BOOLEAN -> kept.add(sourceBool());
      case NULL -> kept.addNull();
      case OTHER -> kept.addOther();
    }
  }

  private void keepMembers() {
    enterSourceObject();
    kept.addStart(Kind.OBJECT);
    for (String name = nextSourceName(); name != null; name = nextSourceName()) {
      kept.add(name);
      keepValue();
    }
    kept.addEnd();
  }

  private void keepItems() {
    enterSourceArray();
    kept.addStart(Kind.ARRAY);
    while (nextSourceItem()) {
      keepValue();
    }
    kept.addEnd();
  }
}
