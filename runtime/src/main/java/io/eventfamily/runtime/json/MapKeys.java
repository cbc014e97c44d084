package io.eventfamily.runtime.json;

import java.math.BigInteger;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats of keys that are not constants of an enum. */
public final class MapKeys {

  /** No key has two names. */
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*+");

  /** As long as numbers may be, see {@link JavaValues}. */
  private static final int MAX_LENGTH = 1_000;

  private static final int MAX_LENGTH_OF_LONG = Long.toString(Long.MIN_VALUE).length();

  /** Any text that can be encoded. */
  public static final KeyFormat<String> STRING =
      new Format<>(
          key -> key,
          name -> Texts.isWellFormed(name) ? name : null,
          name -> Problem.STRING_UNICODE);

  /** 36 characters, with hyphens. */
  public static final KeyFormat<UUID> UUID =
      new Format<>(java.util.UUID::toString, Uuids::parse, name -> Problem.UUID_PARSING);

  public static final KeyFormat<Byte> BYTE =
      integer(Byte.MIN_VALUE, Byte.MAX_VALUE, key -> (byte) key);

  public static final KeyFormat<Short> SHORT =
      integer(Short.MIN_VALUE, Short.MAX_VALUE, key -> (short) key);

  public static final KeyFormat<Integer> INT =
      integer(Integer.MIN_VALUE, Integer.MAX_VALUE, key -> (int) key);

  public static final KeyFormat<Long> LONG = integer(Long.MIN_VALUE, Long.MAX_VALUE, key -> key);

  public static final KeyFormat<BigInteger> BIG_INTEGER =
      new Format<>(
          BigInteger::toString,
          name -> name.length() <= MAX_LENGTH && isInteger(name) ? new BigInteger(name) : null,
          name -> isInteger(name) ? Problem.INT_PARSING_SIZE : Problem.INT_PARSING);

  private MapKeys() {}

  private static <K> KeyFormat<K> integer(long min, long max, LongFunction<K> box) {
    Problem tooLittle = Problem.atLeast(Long.toString(min));
    Problem tooMuch = Problem.atMost(Long.toString(max));
    return new Format<>(
        Object::toString,
        name -> {
          Long key = parse(name);
          return key != null && key >= min && key <= max ? box.apply(key) : null;
        },
        name -> {
          if (!isInteger(name)) {
            return Problem.INT_PARSING;
          }
          return name.startsWith("-") ? tooLittle : tooMuch;
        });
  }

  private static boolean isInteger(String name) {
    return INTEGER.matcher(name).matches();
  }

  private static @Nullable Long parse(String name) {
    if (name.length() > MAX_LENGTH_OF_LONG || !isInteger(name)) {
      return null;
    }
    try {
      return Long.valueOf(name);
    } catch (NumberFormatException e) {
      return null; // out of range
    }
  }

  private record Format<K>(
      Function<K, String> names,
      Function<String, @Nullable K> keys,
      Function<String, Problem> problems)
      implements KeyFormat<K> {

    @Override
    public String nameOf(K key) {
      return names.apply(key);
    }

    @Override
    public @Nullable K find(String name) {
      return keys.apply(name);
    }

    @Override
    public Problem problemOf(String name) {
      return problems.apply(name);
    }
  }
}
