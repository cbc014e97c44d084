package io.eventfamily.runtime.json;

import org.jspecify.annotations.Nullable;

/** Arrays of bytes, which anybody can change who has them. */
public final class Bytes {

  private Bytes() {}

  /** A copy; null for null. */
  public static byte @Nullable [] copyOf(byte @Nullable [] bytes) {
    return bytes == null ? null : bytes.clone();
  }

  /** How many there are, for people. */
  public static String describe(byte @Nullable [] bytes) {
    return bytes == null ? "null" : bytes.length == 1 ? "1 byte" : bytes.length + " bytes";
  }
}
