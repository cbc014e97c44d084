package io.eventfamily.kafka;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What this library logs until it is closed. */
public final class LogCapture extends Handler implements AutoCloseable {

  /** Held for as long as it is needed: the log manager would let go of it. */
  private final Logger logger = Logger.getLogger("io.eventfamily.kafka");

  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  public LogCapture() {
    setLevel(Level.ALL);
    logger.addHandler(this);
  }

  /** Each message after its level, as in {@code WARNING: Dropped …}. */
  public List<String> lines() {
    return records.stream().map(r -> r.getLevel() + ": " + r.getMessage()).toList();
  }

  /** Everything, stack traces too. */
  public String text() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    for (LogRecord logged : records) {
      out.println(logged.getMessage());
      if (logged.getThrown() != null) {
        logged.getThrown().printStackTrace(out);
      }
    }
    return text.toString();
  }

  @Override
  public void publish(LogRecord logged) {
    records.add(logged);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
