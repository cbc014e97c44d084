package io.eventfamily.cli.validate;

import io.eventfamily.cli.console.CommandConsole;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Shows how far it is, to people only, and only where it takes long. */
final class Progress {

  private static final long DELAY_NANOS = 1_000_000_000;
  private static final long INTERVAL_NANOS = 100_000_000;
  private static final int WIDTH = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final CommandConsole console;
  private final OptionalLong total;
  private final LongSupplier clock;
  private final long start;
  private long nextUpdate;
  private boolean shown;

  /**
   * A bar.
   *
   * @param total how many bytes there are, where it is known
   * @param clock nanoseconds
   */
  Progress(CommandConsole console, OptionalLong total, LongSupplier clock) {
    this.console = console;
    this.total = total;
    this.clock = clock;
    start = clock.getAsLong();
    nextUpdate = start + DELAY_NANOS;
  }

  /** Shows how far it is, where that was not shown just before. */
  void update(long bytes, long lines) {
    if (!console.errIsTerminal()) {
      return;
    }
    long now = clock.getAsLong();
    if (now - nextUpdate < 0) {
      return;
    }
    nextUpdate = now + INTERVAL_NANOS;
    console.err().print(CLEAR + text(bytes, lines, now - start));
    console.err().flush();
    shown = true;
  }

  /** Makes room for something else. */
  void clear() {
    if (shown) {
      console.err().print(CLEAR);
      console.err().flush();
      shown = false;
    }
  }

  private String text(long bytes, long lines, long nanos) {
    String counted = String.format(Locale.ROOT, "%,d lines", lines);
    if (total.isEmpty() || total.getAsLong() <= 0) {
      return String.format(Locale.ROOT, "%s, %,d MB", counted, bytes / 1_000_000);
    }
    double part = Math.min(1, (double) bytes / total.getAsLong());
    int filled = (int) (part * WIDTH);
    String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
    String left =
        part == 0 ? "" : String.format(Locale.ROOT, ", %d s left", seconds(nanos * (1 / part - 1)));
    return String.format(Locale.ROOT, "[%s] %3.0f %%  %s%s", bar, part * 100, counted, left);
  }

  private static long seconds(double nanos) {
    return Math.round(nanos / 1e9);
  }
}
