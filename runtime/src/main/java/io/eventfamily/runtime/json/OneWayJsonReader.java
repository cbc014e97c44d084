package io.eventfamily.runtime.json;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a source that cannot go back, such as a parser. A value that is read more than once is
 * kept as a tree first, and then read from there. What is in a kept value is in the tree already: a
 * union in a union in a union is kept once, and looked through without looking into its parts.
 */
public abstract class OneWayJsonReader extends JsonReader {

  /**
   * A value out of the source.
   *
   * @param content the members of an object, the items of an array, or a value of Java
   */
  private record Kept(Kind kind, @Nullable Object content) {

    /** The members, or the items. */
    Iterator<?> parts() {
      return content instanceof List<?> parts ? parts.iterator() : List.of().iterator();
    }
  }

  private record Member(String name, Kept value) {}

  /** The kept value that is read next, or was read last; null while the source is read. */
  private @Nullable Kept kept;

  /** What is still to be read of the kept containers that were entered, the innermost first. */
  private final Deque<Iterator<?>> entered = new ArrayDeque<>();

  private @Nullable Kept marked;
  private @Nullable Kept lookahead;

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

  // What a reader does

  @Override
  protected final Kind kind() {
    return kept == null ? sourceKind() : kept.kind;
  }

  @Override
  protected final void enterObject() {
    if (kept == null) {
      enterSourceObject();
    } else {
      entered.push(kept.parts());
    }
  }

  @Override
  protected final @Nullable String nextName() {
    if (isInSource()) {
      return nextSourceName();
    }
    Member member = (Member) nextKept();
    if (member == null) {
      return null;
    }
    kept = member.value;
    return member.name;
  }

  @Override
  protected final void enterArray() {
    if (kept == null) {
      enterSourceArray();
    } else {
      entered.push(kept.parts());
    }
  }

  @Override
  protected final boolean nextItem() {
    if (isInSource()) {
      return nextSourceItem();
    }
    Kept item = (Kept) nextKept();
    if (item == null) {
      return false;
    }
    kept = item;
    return true;
  }

  /** Whether the container that is being read is one of the source; what is kept is behind it. */
  private boolean isInSource() {
    if (!entered.isEmpty()) {
      return false;
    }
    kept = null;
    return true;
  }

  private @Nullable Object nextKept() {
    Iterator<?> parts = entered.element();
    if (parts.hasNext()) {
      return parts.next();
    }
    entered.pop();
    return null;
  }

  @Override
  protected final String string() {
    return kept == null ? sourceString() : (String) content();
  }

  @Override
  protected final BigInteger integer() {
    return kept == null ? sourceInteger() : (BigInteger) content();
  }

  @Override
  protected final Object decimal() {
    return kept == null ? sourceDecimal() : content();
  }

  @Override
  protected final boolean bool() {
    return kept == null ? sourceBool() : (Boolean) content();
  }

  private Object content() {
    if (kept == null || kept.content == null) {
      throw new IllegalStateException("There is no such value.");
    }
    return kept.content;
  }

  @Override
  protected final void skip() {
    if (kept == null) {
      skipSource();
    }
  }

  @Override
  protected final void markValue() {
    marked = keep();
  }

  @Override
  protected final void returnToMark() {
    kept = marked;
  }

  @Override
  protected final void beginLookahead() {
    lookahead = keep();
  }

  @Override
  protected final void endLookahead() {
    kept = lookahead;
  }

  private Kept keep() {
    if (kept == null) {
      kept = keepFromSource();
    }
    return kept;
  }

  private Kept keepFromSource() {
    Kind kind = sourceKind();
    Object content =
        switch (kind) {
          case OBJECT -> keepMembers();
          case ARRAY -> keepItems();
          case STRING -> sourceString();
          case INTEGER -> sourceInteger();
          case DECIMAL -> sourceDecimal();
          case BOOLEAN -> sourceBool();
          case NULL, OTHER -> null;
        };
    return new Kept(kind, content);
  }

  private List<Member> keepMembers() {
    List<Member> members = new ArrayList<>();
    enterSourceObject();
    for (String name = nextSourceName(); name != null; name = nextSourceName()) {
      members.add(new Member(name, keepFromSource()));
    }
    return members;
  }

  private List<Kept> keepItems() {
    List<Kept> items = new ArrayList<>();
    enterSourceArray();
    while (nextSourceItem()) {
      items.add(keepFromSource());
    }
    return items;
  }
}
