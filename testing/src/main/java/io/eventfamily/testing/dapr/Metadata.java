package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The metadata of a message that is published, and what Dapr itself reads there. */
final class Metadata {

  private static final String PREFIX = "metadata.";
  private static final String RAW_PAYLOAD = "rawPayload";
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private Metadata() {}

  /** What a query says: of a key that is repeated the first value. */
  static Map<String, String> ofQuery(@Nullable String rawQuery) {
    Map<String, String> metadata = new LinkedHashMap<>();
    if (rawQuery == null) {
      return metadata;
    }
    for (String pair : rawQuery.split("&", -1)) {
      // Go passes over what has a semicolon.
      if (pair.indexOf(';') < 0) {
        int equals = pair.indexOf('=');
        String key = decoded(equals < 0 ? pair : pair.substring(0, equals));
        if (key.startsWith(PREFIX)) {
          String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
          metadata.putIfAbsent(key.substring(PREFIX.length()), value);
        }
      }
    }
    return metadata;
  }

  static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  /**
   * Whether a message goes to the broker, or comes from there, as it is.
   *
   * @throws InvalidMetadataException where the value is not a boolean
   */
  static boolean isRawPayload(Map<String, String> metadata) throws InvalidMetadataException {
    String value = metadata.getOrDefault(RAW_PAYLOAD, "");
    if (value.isEmpty()) {
      return false;
    }
    return GoText.bool(value)
        .orElseThrow(
            () ->
                new InvalidMetadataException(
                    RAW_PAYLOAD + " value must be a valid boolean: actual is '" + value + "'"));
  }

  /** How long a message is good for; empty where that is not said, or not understood. */
  static Optional<Duration> timeToLive(Map<String, String> metadata) {
    String value = get(metadata, "ttl").or(() -> get(metadata, "ttlInSeconds")).orElse("");
    Optional<Duration> duration = GoText.duration(value);
    if (duration.isPresent()) {
      return duration.map(ttl -> ttl.isNegative() ? Duration.ZERO : ttl);
    }
    try {
      long seconds = Long.parseLong(value);
      return seconds <= 0
          ? Optional.empty()
          : Optional.of(seconds > LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds));
    } catch (NumberFormatException e) {
      // Dapr takes no notice of a time to live that is none.
      return Optional.empty();
    }
  }

  /** A value, whatever the case of its key is. The key as it stands here comes first. */
  static Optional<String> get(Map<String, String> metadata, String key) {
    String exact = metadata.get(key);
    if (exact != null) {
      return Optional.of(exact);
    }
    return metadata.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(key))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
