package io.eventfamily.runtime.json;

import java.math.BigInteger;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats of keys that are not constants of an enum. */
public final class MapKeys {

  /** No key has two names. */
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,999}");

  /** Any text that can be encoded. */
  public static final KeyFormat<String> STRING =
      new Format<>(
          Problem.STRING_UNICODE, key -> key, name -> Texts.isWellFormed(name) ? name : null);

  /** 36 characters, with hyphens. */
  public static final KeyFormat<UUID> UUID =
      new Format<>(Problem.UUID_PARSING, java.util.UUID::toString, Uuids::parse);

  public static final KeyFormat<Byte> BYTE = integer(Byte::valueOf);

  public static final KeyFormat<Short> SHORT = integer(Short::valueOf);

  public static final KeyFormat<Integer> INT = integer(Integer::valueOf);

  public static final KeyFormat<Long> LONG = integer(Long::valueOf);

  public static final KeyFormat<BigInteger> BIG_INTEGER = integer(BigInteger::new);

  private MapKeys() {}

  private static <K> KeyFormat<K> integer(Function<String, K> parse) {
    return new Format<>(
        Problem.INT_PARSING,
        Object::toString,
        name -> {
          if (!INTEGER.matcher(name).matches()) {
            return null;
          }
          try {
            return parse.apply(name);
          } catch (NumberFormatException e) {
            return null; // out of range
          }
        });
  }

  private record Format<K>(
      Problem unknown, Function<K, String> names, Function<String, @Nullable K> keys)
      implements KeyFormat<K> {

    @Override
    public String nameOf(K key) {
      return names.apply(key);
    }

    @Override
    public @Nullable K find(String name) {
      return keys.apply(name);
    }
  }
}
