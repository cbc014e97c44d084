package io.eventfamily.runtime.json;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.text.NameTable;
import io.eventfamily.runtime.text.Utf8Cursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON values one after the other, and judges their types.
 *
 * <p>Generated code calls the public methods. A value of the wrong type is rejected, skipped and
 * read as null, so that reading goes on and finds everything that is wrong; a document that is not
 * JSON at all ends the reading with an exception of the engine.
 *
 * <p>An engine gives the tokens. It stands at the next value to be read from the start, after
 * {@link #nextName()} and after {@link #nextItem()} has found one.
 */
public abstract class JsonReader extends JsonScalarReader {

  /** For how many items there is room in a list at first: most lists are short. */
  private static final int FEW_ITEMS = 4;

  /** Whether problems are told where they are, and so must be told where the reader is. */
  private final boolean locates;

  private int property;

  /** The name of the property whose value is next, unless the engine reads UTF-8. */
  @Nullable String propertyName;

  private @Nullable String eventType;
  private boolean eventTypeUnknown;
  private boolean eventTypeOlder;
  private boolean readsNewerVersions;

  /**
   * For engines on a library.
   *
   * @param problems collects what is wrong
   */
  protected JsonReader(Problems problems) {
    this(problems, null);
  }

  /**
   * @param problems collects what is wrong
   * @param utf8 the engine's own position in a document in UTF-8
   */
  @SuppressWarnings("exports") // for the engine in this module
  protected JsonReader(Problems problems, @Nullable Utf8Cursor utf8) {
    super(problems, utf8);
    this.locates = problems.areLocated();
  }

  // What an engine does

  /** Enters the object that is the next value. */
  protected abstract void enterObject();

  /** Moves to the next property's value and gives its name; at the end leaves the object. */
  protected abstract @Nullable String nextName();

  /** Enters the array that is the next value. */
  protected abstract void enterArray();

  /** Moves to the next item, or leaves the array at its end. */
  protected abstract boolean nextItem();

  /** Remembers the next value, so that {@link #returnToMark()} can come back to it. */
  protected abstract void markValue();

  /** Stands at the marked value again; what stood here is not read any more. */
  protected abstract void returnToMark();

  /** Remembers the next value, which is read once to look for something in it. */
  protected abstract void beginLookahead();

  /** Stands at the remembered value again, all of which has been read. */
  protected abstract void endLookahead();

  // What generated code calls

  /** Whether nothing is wrong with the value that is being read, as far as it is read. */
  public final boolean isSound() {
    return problems.isSound();
  }

  /** Enters an object, or rejects the value. */
  public final boolean beginObject() {
    if (!tryEnterObject()) {
      refuse(Problem.MODEL_TYPE);
      return false;
    }
    if (locates) {
      problems.enter("");
    }
    return true;
  }

  private boolean tryEnterObject() {
    if (utf8 != null) {
      return utf8.tryEnterObject();
    }
    if (kind() != Kind.OBJECT) {
      return false;
    }
    enterObject();
    return true;
  }

  private boolean tryEnterArray() {
    if (utf8 != null) {
      return utf8.tryEnterArray();
    }
    if (kind() != Kind.ARRAY) {
      return false;
    }
    enterArray();
    return true;
  }

  private boolean moveToItem() {
    return utf8 != null ? utf8.nextItem() : nextItem();
  }

  private void leaveProblems() {
    if (locates) {
      problems.leave();
    }
  }

  /**
   * Moves to the next property of the object; false at its end. A property that occurs again is
   * read again: the last one counts, and what was wrong with those before it is forgotten.
   */
  public final boolean nextProperty(PropertyNames names) {
    property = utf8 != null ? utf8.nextProperty(names.table()) : moveToProperty(names);
    if (property == Utf8Cursor.END_OF_OBJECT) {
      leaveProblems();
      return false;
    }
    if (locates) {
      problems.moveTo(property == PropertyNames.UNKNOWN ? propertyName() : names.at(property));
      problems.forget();
    }
    return true;
  }

  /** Moves to the next property, and gives its position in the declared order. */
  int moveToProperty(PropertyNames names) {
    return found(nextName(), names);
  }

  /**
   * What stands at the next value.
   *
   * @param name null at the end of the object
   * @return the position of the property in the declared order; negative where it has none
   */
  protected final int found(@Nullable String name, PropertyNames names) {
    propertyName = name;
    return name == null ? Utf8Cursor.END_OF_OBJECT : names.indexOf(name);
  }

  /**
   * What stands at the next value, where the name is known.
   *
   * @param index where the name is among those that {@link PropertyNames#as} gives
   * @return the position of the property in the declared order
   */
  protected final int found(int index, PropertyNames names) {
    propertyName = names.textAt(index);
    return names.propertyAt(index);
  }

  /** The name of the property whose value is next. */
  private String propertyName() {
    return utf8 != null ? utf8.name() : Objects.requireNonNull(propertyName);
  }

  /** The position of the current property in the declared order; negative where it is not there. */
  public final int property() {
    return property;
  }

  /** Passes over a value. */
  public final void skipValue() {
    skip();
  }

  /**
   * Rejects a property that is not declared.
   *
   * @param discriminators the names by which the object is told from others, which are passed over
   */
  public final void rejectUnknownProperty(String... discriminators) {
    if (Arrays.asList(discriminators).contains(propertyName())) {
      skip();
    } else {
      refuse(Problem.EXTRA_FORBIDDEN);
    }
  }

  /**
   * Reads a property that is not declared, as {@linkplain FreeJson free JSON}.
   *
   * @param others those of the same object that were read before: none, or what this gave
   * @return all of them, for {@link UnknownProperties#closed}
   */
  public final Map<String, Object> readUnknownProperty(Map<String, Object> others) {
    Map<String, Object> all = others.isEmpty() ? new LinkedHashMap<>() : others;
    readFreeProperty(propertyName(), all);
    return all;
  }

  /** A list, unmodifiable; holds null for every item that was rejected. */
  public final <T> @Nullable List<T> readList(ValueReader<T> items) {
    return readListOf(items, null);
  }

  /** A list, unmodifiable, with a check of each item. */
  public final <T> @Nullable List<T> readList(ValueReader<T> items, ValueCheck<? super T> check) {
    return readListOf(items, check);
  }

  private <T> @Nullable List<T> readListOf(
      ValueReader<T> items, @Nullable ValueCheck<? super T> check) {
    if (!tryEnterArray()) {
      refuse(Problem.LIST_TYPE);
      return null;
    }
    List<@Nullable T> list = new ArrayList<>(FEW_ITEMS);
    problems.enterItems();
    while (moveToItem()) {
      list.add(readItem(list.size(), items, check));
    }
    leaveProblems();
    return Collections.unmodifiableList(list);
  }

  /** A set, unmodifiable, in the order of the document, without the items that were rejected. */
  public final <T> @Nullable Set<T> readSet(ValueReader<T> items) {
    return readSetOf(items, null);
  }

  /** A set, unmodifiable, in the order of the document, with a check of each item. */
  public final <T> @Nullable Set<T> readSet(ValueReader<T> items, ValueCheck<? super T> check) {
    return readSetOf(items, check);
  }

  private <T> @Nullable Set<T> readSetOf(
      ValueReader<T> items, @Nullable ValueCheck<? super T> check) {
    Set<T> set = new LinkedHashSet<>();
    return addItems(set, items, check) ? Collections.unmodifiableSet(set) : null;
  }

  /** A set, unmodifiable, in the natural order of the items, without those that were rejected. */
  public final <T> @Nullable SortedSet<T> readSortedSet(ValueReader<T> items) {
    return readSortedSetOf(items, null);
  }

  /** A set, unmodifiable, in the natural order of the items, with a check of each. */
  public final <T> @Nullable SortedSet<T> readSortedSet(
      ValueReader<T> items, ValueCheck<? super T> check) {
    return readSortedSetOf(items, check);
  }

  private <T> @Nullable SortedSet<T> readSortedSetOf(
      ValueReader<T> items, @Nullable ValueCheck<? super T> check) {
    NavigableSet<T> set = Sets.naturallySorted();
    return addItems(set, items, check) ? Collections.unmodifiableSortedSet(set) : null;
  }

  private <T> boolean addItems(
      Set<T> set, ValueReader<T> items, @Nullable ValueCheck<? super T> check) {
    if (!tryEnterArray()) {
      refuse(Problem.SET_TYPE);
      return false;
    }
    problems.enterItems();
    for (int index = 0; moveToItem(); index++) {
      addIfSound(set, readItem(index, items, check));
    }
    leaveProblems();
    return true;
  }

  private <T> @Nullable T readItem(
      int index, ValueReader<T> items, @Nullable ValueCheck<? super T> check) {
    if (locates) {
      problems.moveToItem(index);
    }
    T item = items.read(this);
    if (check != null) {
      check.check(problems, item);
    }
    return item;
  }

  /**
   * Adds an item that nothing is wrong with. It may be a record of the user's own that compares
   * itself.
   */
  private <T> void addIfSound(Set<T> set, @Nullable T item) {
    if (!problems.isSound()) {
      return;
    }
    try {
      set.add(item);
    } catch (RuntimeException | StackOverflowError e) {
      problems.reject(Problem.ofUser("cannot be put in order: " + e.getClass().getSimpleName()));
    }
  }

  private static void unchecked(Problems problems, @Nullable Object value) {}

  /** A map, unmodifiable, in the order of the document. */
  public final <K, V> @Nullable Map<K, V> readMap(KeyFormat<K> keys, ValueReader<V> values) {
    return readMap(keys, JsonReader::unchecked, values, JsonReader::unchecked);
  }

  /** A map, unmodifiable, in the order of the document, with checks of each key and value. */
  public final <K, V> @Nullable Map<K, V> readMap(
      KeyFormat<K> keys,
      ValueCheck<? super K> keyCheck,
      ValueReader<V> values,
      ValueCheck<? super V> valueCheck) {
    if (kind() != Kind.OBJECT) {
      refuse(Problem.DICT_TYPE);
      return null;
    }
    Map<K, @Nullable V> map = new LinkedHashMap<>();
    enterObject();
    problems.enter("");
    for (String name = nextName(); name != null; name = nextName()) {
      problems.moveTo(name);
      problems.forget();
      K key = keys.find(name);
      if (key == null) {
        refuse(keys.problemOf(name));
      } else {
        keyCheck.check(problems, key);
        V value = values.read(this);
        valueCheck.check(problems, value);
        map.put(key, value);
      }
    }
    problems.leave();
    return Collections.unmodifiableMap(map);
  }

  /** A constant of an enum. */
  public final <E extends Enum<E>> @Nullable E readEnum(EnumNames<E> names) {
    if (utf8 != null) {
      int index = utf8.tryName(names.table());
      if (index != NameTable.NOT_FOUND) {
        return names.at(index);
      }
    }
    if (kind() != Kind.STRING) {
      refuse(names.unknown());
      return null;
    }
    E constant = names.find(string());
    if (constant == null) {
      problems.reject(names.unknown());
    }
    return constant;
  }

  /**
   * Which of the records of a union the next value is. The reader stays at the value, or rejects
   * it.
   *
   * @return the position of its tag; negative where it was rejected
   */
  public final int readTag(UnionTags tags) {
    if (kind() != Kind.OBJECT) {
      refuse(Problem.DICT_TYPE);
      return UnionTags.NOT_FOUND;
    }
    int tag = UnionTags.NOT_FOUND;
    beginLookahead();
    enterObject();
    for (String name = nextName(); name != null; name = nextName()) {
      if (!name.equals(tags.discriminator().text())) {
        skip();
      } else if (kind() == Kind.STRING) {
        tag = tags.indexOf(string());
      } else {
        tag = UnionTags.INVALID;
        skip();
      }
    }
    endLookahead();
    if (tag < 0) {
      refuse(tags.problem(tag));
    }
    return tag;
  }

  /** An object of free JSON, see {@link FreeJson}. */
  public final @Nullable Map<String, Object> readFreeObject() {
    if (kind() != Kind.OBJECT) {
      refuse(Problem.DICT_TYPE);
      return null;
    }
    return freeObject();
  }

  /** A value of free JSON, see {@link FreeJson}. */
  public final @Nullable Object readFreeJson() {
    return switch (kind()) {
      case OBJECT -> freeObject();
      case ARRAY -> readList(JsonReader::readFreeJson);
      case STRING -> readString();
      case INTEGER -> FreeJson.integer(integer());
      case DECIMAL -> freeDecimal();
      case BOOLEAN -> bool();
      case NULL -> {
        skip();
        yield null;
      }
      case OTHER -> {
        refuse(Problem.NOT_JSON);
        yield null;
      }
    };
  }

  private Map<String, Object> freeObject() {
    Map<String, Object> object = new LinkedHashMap<>();
    enterObject();
    problems.enter("");
    for (String name = nextName(); name != null; name = nextName()) {
      problems.moveTo(name);
      problems.forget();
      readFreeProperty(name, object);
    }
    problems.leave();
    return Collections.unmodifiableMap(object);
  }

  private void readFreeProperty(String name, Map<String, Object> object) {
    if (!Texts.isWellFormed(name)) {
      problems.reject(Problem.STRING_UNICODE);
    }
    object.put(name, readFreeJson());
  }

  private @Nullable Double freeDecimal() {
    double value = Doubles.of(decimal());
    return isFinite(value) ? value : null;
  }

  /**
   * The type of the event; null, and a problem, where it is none of the family's. It is also null,
   * without a problem, where only an older version can read the event. Its text stays for {@link
   * #eventType()}, known or not.
   */
  final <T extends EventType> @Nullable T readEventType(EventTypes<T> types) {
    eventType = null;
    eventTypeUnknown = true;
    eventTypeOlder = false;
    if (utf8 != null) {
      int index = utf8.tryName(types.table());
      if (index != NameTable.NOT_FOUND) {
        eventType = types.nameAt(index);
        return eventTypeAt(index, types);
      }
    }
    if (kind() != Kind.STRING) {
      refuse(types.unknown());
      return null;
    }
    eventType = string();
    int index = types.indexOf(eventType);
    if (index < 0 && readsNewerVersions) {
      index = types.indexOfOlder(eventType);
    }
    if (index < 0) {
      problems.reject(types.unknown());
      return null;
    }
    return eventTypeAt(index, types);
  }

  private <T extends EventType> @Nullable T eventTypeAt(int index, EventTypes<T> types) {
    eventTypeUnknown = false;
    eventTypeOlder = types.isOlder(index);
    return types.at(index);
  }

  /**
   * The type that the event is likely to have, before it is read; null where there is no guess.
   *
   * @param property the name of the property that holds the type
   */
  final <T extends EventType> @Nullable T guessEventType(
      PropertyName property, EventTypes<T> types) {
    // Problems are told in one order, whatever the engine: so the payload's are those of its type.
    if (utf8 == null || locates) {
      return null;
    }
    int index = utf8.guessName(property.token(), types.table());
    return index != NameTable.NOT_FOUND ? types.at(index) : null;
  }

  /** Whether there was a type of the event, and none that anybody knows. */
  public final boolean isEventTypeUnknown() {
    return eventTypeUnknown;
  }

  /** Whether the type of the event is one of an older version. */
  final boolean isEventTypeOlder() {
    return eventTypeOlder;
  }

  /** Reads an event of a newer version, of a type that nobody knows, as one of this version. */
  public final void readNewerVersions() {
    readsNewerVersions = true;
  }

  /** The text of the event's type, known or not; null where there was none, or no string. */
  public final @Nullable String eventType() {
    return eventType;
  }

  /** Remembers the next value, so that {@link #readMarked} can read it once more. */
  public final void mark() {
    markValue();
  }

  /**
   * Reads the marked value once more, at the end of the object that it stands in, and forgets what
   * was wrong with it before.
   *
   * @param name the property that it is the value of
   */
  public final <T> @Nullable T readMarked(PropertyName name, ValueReader<T> value) {
    returnToMark();
    problems.enter(name);
    problems.forget();
    T result = value.read(this);
    problems.leave();
    return result;
  }

  /** Remembers the event that is next, so that an older version can read it once more. */
  public final void markEvent() {
    if (utf8 != null) {
      utf8.markEvent();
    } else {
      markWhole();
    }
  }

  /** Remembers the next value, which is all that there is, before it is read. */
  void markWhole() {
    beginLookahead();
  }

  /** Stands at all that there is again. */
  void returnToWhole() {
    endLookahead();
  }

  /**
   * Reads the marked event once more, when all of it was read, as an older version does. What was
   * wrong with it before stays so.
   */
  final <T> @Nullable T readEventAgain(ValueReader<T> older) {
    if (utf8 != null) {
      utf8.returnToEvent();
    } else {
      returnToWhole();
    }
    // The older version judges what is a property to it, and takes back what was said of that.
    List<Violation> before = problems.toList();
    problems.forget();
    T result = older.read(this);
    problems.rejectAll(before);
    return result;
  }
}
