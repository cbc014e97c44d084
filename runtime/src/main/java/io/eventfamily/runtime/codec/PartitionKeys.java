package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.json.JsonTexts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts of partition keys: those that the values have in JSON, without quotes. */
public final class PartitionKeys {

  private PartitionKeys() {}

  /** The key of an id. */
  public static @Nullable String of(@Nullable UUID value) {
    return value == null ? null : value.toString();
  }

  /** The key of a text. */
  public static @Nullable String of(@Nullable String value) {
    return value;
  }

  /** The key of a number. */
  public static @Nullable String of(@Nullable Integer value) {
    return value == null ? null : value.toString();
  }

  /** The key of a yes or no. */
  public static @Nullable String of(@Nullable Boolean value) {
    return value == null ? null : value.toString();
  }

  /** The key of a time. */
  public static @Nullable String of(@Nullable Instant value) {
    return value == null ? null : JsonTexts.of(value);
  }
}
