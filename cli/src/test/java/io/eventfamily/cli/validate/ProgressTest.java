package io.eventfamily.cli.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.console.CommandConsole.Target;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong millis = new AtomicLong();

  private Progress progress(boolean terminal, OptionalLong total) {
    CommandConsole console =
        new CommandConsole(
            new ByteArrayInputStream(new byte[0]),
            Target.file(out),
            new Target(err, UTF_8, terminal, false));
    return new Progress(console, total, () -> millis.get() * 1_000_000);
  }

  private String shown() {
    String text = err.toString(UTF_8);
    err.reset();
    return text;
  }

  @Test
  void aBarShowsHowFarItIs() {
    Progress progress = progress(true, OptionalLong.of(4_000));
    progress.update(100, 10);
    assertThat(shown()).isEmpty();

    millis.set(1_000);
    progress.update(1_000, 1_234);
    assertThat(shown())
        .isEqualTo(CLEAR + "[######------------------]  25 %  1,234 lines, 3 s left");

    millis.set(1_050);
    progress.update(1_100, 1_300);
    assertThat(shown()).isEmpty();

    millis.set(1_100);
    progress.update(4_000, 5_000);
    assertThat(shown())
        .isEqualTo(CLEAR + "[########################] 100 %  5,000 lines, 0 s left");

    progress.clear();
    progress.clear();
    assertThat(shown()).isEqualTo(CLEAR);
    assertThat(out.size()).isZero();
  }

  @Test
  void anInputOfUnknownSizeHasNoBar() {
    Progress progress = progress(true, OptionalLong.empty());

    millis.set(2_000);
    progress.update(34_000_000, 1_000_000);

    assertThat(shown()).isEqualTo(CLEAR + "1,000,000 lines, 34 MB");
  }

  @Test
  void nobodyButPeopleSeesIt() {
    Progress progress = progress(false, OptionalLong.of(10));

    millis.set(5_000);
    progress.update(5, 1);
    progress.clear();

    assertThat(shown()).isEmpty();
  }
}
