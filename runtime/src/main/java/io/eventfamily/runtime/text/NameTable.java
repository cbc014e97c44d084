package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds names where they stand in a document, without making strings of them.
 *
 * <p>The table has as many entries as there are names in it, whatever a document holds: a name that
 * is not there costs no more than one that is.
 *
 * <p>It learns which name follows which, in the declared order at first. A program writes its
 * objects in one order, whatever that is: so the next name is mostly known before it is read, and
 * need not be looked up. Threads share what is learned without a lock: a guess that is out of date
 * is only a slower one.
 */
public final class NameTable {

  /** The index of a name that is not in the table. */
  public static final int NOT_FOUND = -1;

  /** Instead of the index of a name: there was none before. */
  static final int START = -1;

  private final Token[] tokens;

  /** The index of the name that followed a name last time, behind that of the first name of all. */
  private final int[] successors;

  /** By hash: the names, and their indexes. */
  private final @Nullable Token[] names;

  private final int[] indexes;

  /**
   * @param tokens the names by index, as they are expected one after the other
   * @param indexes the index of each name, of other names for the same too
   */
  public NameTable(List<NameToken> tokens, Map<String, Integer> indexes) {
    this.tokens = tokens.stream().map(NameToken::token).toArray(Token[]::new);
    this.successors = IntStream.rangeClosed(0, Math.max(1, this.tokens.length)).toArray();
    int size = Integer.highestOneBit(Math.max(1, indexes.size())) * 4;
    this.names = new Token[size];
    this.indexes = new int[size];
    indexes.forEach(this::add);
  }

  private void add(String name, int index) {
    byte[] bytes = name.getBytes(UTF_8);
    int slot = hash(bytes, 0, bytes.length) & (names.length - 1);
    while (names[slot] != null) {
      slot = (slot + 1) & (names.length - 1);
    }
    names[slot] = new Token(bytes);
    indexes[slot] = index;
  }

  /** The index of the name that is likely to follow one; there may be no such name. */
  int successorOf(int index) {
    return successors[index + 1];
  }

  /** Remembers that one name followed another. */
  void learn(int index, int next) {
    successors[index + 1] = next;
  }

  /**
   * The length of the name with an index, as a token, if that is what stands at a position; 0 where
   * it is not, or there is no such name.
   */
  int lengthIfAt(int index, byte[] json, int position, int end) {
    Token[] all = tokens;
    if (index >= all.length) {
      return 0;
    }
    Token token = all[index];
    return token.isAt(json, position, end) ? token.length() : 0;
  }

  /**
   * The index of the name that stands, without escapes, from one position of a document to another.
   */
  int indexOf(byte[] json, int from, int to, int end) {
    int slot = hash(json, from, to) & (names.length - 1);
    while (true) {
      Token name = names[slot];
      if (name == null) {
        return NOT_FOUND;
      }
      if (name.length() == to - from && name.isAt(json, from, end)) {
        return indexes[slot];
      }
      slot = (slot + 1) & (names.length - 1);
    }
  }

  /** The index of a name. */
  public int indexOf(String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return indexOf(bytes, 0, bytes.length, bytes.length);
  }

  /** Of the length, the first bytes and the last ones. */
  private static int hash(byte[] bytes, int from, int to) {
    int length = to - from;
    long mixed;
    if (length >= Words.BYTES) {
      mixed = Words.get(bytes, from) * 31 + Words.get(bytes, to - Words.BYTES);
    } else if (bytes.length - from >= Words.BYTES) {
      mixed = Words.get(bytes, from) & Words.maskOf(length);
    } else {
      mixed = 0;
      for (int index = to - 1; index >= from; index--) {
        mixed = (mixed << Byte.SIZE) | (bytes[index] & 0xFF);
      }
    }
    long product = (mixed + length) * 0x9E3779B97F4A7C15L;
    return (int) (product >>> Integer.SIZE);
  }
}
