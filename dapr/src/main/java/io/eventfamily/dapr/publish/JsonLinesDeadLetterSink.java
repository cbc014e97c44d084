package io.eventfamily.dapr.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/** Appends dead letters to a file, one a line. */
final class JsonLinesDeadLetterSink implements DeadLetterSink {

  private final Path file;

  /**
   * Held while a line is written, but not while the disk is waited for: that can be done at once.
   */
  private final ReentrantLock writing = new ReentrantLock();

  /** Whether the file may end within a line: then the next one must not be appended to that. */
  private boolean isTorn;

  private JsonLinesDeadLetterSink(Path file, boolean isTorn) {
    this.file = file;
    this.isTorn = isTorn;
  }

  static JsonLinesDeadLetterSink open(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      long size = channel.size();
      boolean isTorn = size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
      return new JsonLinesDeadLetterSink(file, isTorn);
    }
  }

  @Override
  public void store(DeadLetter letter) throws IOException {
    byte[] line = (letter.toJsonLine() + "\n").getBytes(UTF_8);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      append(channel, line);
      channel.force(true);
    }
  }

  private void append(FileChannel channel, byte[] line) throws IOException {
    writing.lock();
    try {
      ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
      if (isTorn) {
        bytes.put((byte) '\n');
      }
      bytes.put(line).flip();
      isTorn = true;
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      isTorn = false;
    } finally {
      writing.unlock();
    }
  }
}
