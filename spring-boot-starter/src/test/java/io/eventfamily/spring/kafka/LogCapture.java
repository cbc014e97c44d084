package io.eventfamily.spring.kafka;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is logged until it is closed. */
final class LogCapture extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final Logger logger;
  private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

  private LogCapture(String name) {
    logger = (Logger) LoggerFactory.getLogger(name);
    setContext(logger.getLoggerContext());
    start();
    logger.addAppender(this);
  }

  static LogCapture of(String name) {
    return new LogCapture(name);
  }

  static LogCapture ofAll() {
    return new LogCapture(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  @Override
  protected void append(ILoggingEvent event) {
    events.add(event);
  }

  /** Each message after its level, as in {@code WARN: Dropped …}. */
  List<String> lines() {
    return events.stream().map(it -> it.getLevel() + ": " + it.getFormattedMessage()).toList();
  }

  /** Everything, messages of exceptions too. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (ILoggingEvent event : events) {
      text.append(event.getFormattedMessage()).append('\n');
      for (IThrowableProxy it = event.getThrowableProxy(); it != null; it = it.getCause()) {
        text.append(it.getMessage()).append('\n');
      }
    }
    return text.toString();
  }

  @Override
  public void close() {
    logger.detachAppender(this);
  }
}
