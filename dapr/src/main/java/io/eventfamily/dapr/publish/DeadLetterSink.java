package io.eventfamily.dapr.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where events go that could not be published.
 *
 * <p>A publisher calls it on threads that it keeps for this, several of them at once, so it may
 * block. It must not block for ever: the result of an event waits for it. The publisher does not
 * close it.
 */
@FunctionalInterface
public interface DeadLetterSink {

  /**
   * Stores an event so that it survives the process.
   *
   * @throws IOException where it is not stored; this and every other exception makes the event
   *     {@link PublishResult.Lost}
   */
  void store(DeadLetter letter) throws IOException;

  /**
   * A file with one JSON object a line, as {@link DeadLetter#toJsonLine()} writes them. Each line
   * is appended as a whole, and is on the disk when it counts as stored. The file is opened for
   * each letter, so it can be moved away at any time.
   *
   * @throws IOException where the file cannot be made or written
   */
  static DeadLetterSink jsonLines(Path file) throws IOException {
    return JsonLinesDeadLetterSink.open(file);
  }

  /** Stores nothing: what cannot be published is {@link PublishResult.Lost}, and logged as that. */
  static DeadLetterSink none() {
    return letter -> {
      throw new IOException("No dead-letter sink is configured.");
    };
  }
}
