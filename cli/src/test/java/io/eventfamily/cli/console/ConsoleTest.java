package io.eventfamily.cli.console;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.cli.console.CommandConsole.Target;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private CommandConsole console(Target target) {
    return new CommandConsole(
        new ByteArrayInputStream(new byte[0]), target, new Target(err, UTF_8, true, true));
  }

  @Test
  void whatATerminalWouldObeyIsEscaped() {
    assertThat(Printable.of("a\u001b[31mé→\n\u202e\ud800"))
        .isEqualTo("a\\u001b[31mé→\\u000a\\u202e\\ud800");
    assertThat(Printable.of("😀😀😀", 2)).isEqualTo("😀😀…");
    assertThat(Printable.of("ab", 2)).isEqualTo("ab");
  }

  @Test
  void onlyTerminalsHaveColours() {
    assertThat(console(Target.file(out)).style().bad("x")).isEqualTo("x");
    assertThat(console(new Target(out, UTF_8, true, true)).style().bad("x"))
        .isEqualTo("\u001b[31mx\u001b[0m");
    console(Target.file(out)).error("Wrong \u001b.");
    assertThat(err.toString(UTF_8)).isEqualTo("\u001b[31merror:\u001b[0m Wrong \\u001b.\n");
  }

  @Test
  void theArrowIsOneThatTheTerminalHas() {
    assertThat(console(Target.file(out)).arrow()).isEqualTo("→");
    assertThat(console(new Target(out, US_ASCII, true, true)).arrow()).isEqualTo("->");
  }

  @Test
  void aClosedPipeIsNoticed() {
    CommandConsole console =
        console(
            Target.file(
                new OutputStream() {
                  @Override
                  public void write(int value) throws IOException {
                    throw new IOException("closed");
                  }
                }));
    assertThat(console.isClosed()).isFalse();
    console.line("x");
    assertThat(console.isClosed()).isTrue();
  }

  @Test
  void columnsStandBelowEachOther() {
    TextTable table = new TextTable();
    table.add("a", "long", "");
    table.add("été", "b", "c");
    assertThat(table.lines()).containsExactly("a    long", "été  b     c");
  }
}
