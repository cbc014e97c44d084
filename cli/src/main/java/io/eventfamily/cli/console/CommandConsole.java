package io.eventfamily.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** The streams of a run. Files and pipes get UTF-8, a terminal what it understands. */
public final class CommandConsole {

  private static final String ARROW = "→";

  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Style style;
  private final Style errStyle;
  private final boolean errIsTerminal;
  private final String arrow;

  /** The streams with what is known of them. */
  public CommandConsole(InputStream in, Target out, Target err) {
    this.in = in;
    this.out = out.writer();
    this.err = err.writer();
    this.style = new Style(out.colours());
    this.errStyle = new Style(err.colours());
    this.errIsTerminal = err.terminal();
    this.arrow = out.charset().newEncoder().canEncode(ARROW) ? ARROW : "->";
  }

  /**
   * Where output goes.
   *
   * @param terminal whether a person looks at it
   * @param colours whether this person wants colours
   */
  public record Target(OutputStream stream, Charset charset, boolean terminal, boolean colours) {

    /** A file or a pipe. */
    public static Target file(OutputStream stream) {
      return new Target(stream, UTF_8, false, false);
    }

    private static Target of(FileDescriptor descriptor, boolean terminal) {
      OutputStream stream = new FileOutputStream(descriptor);
      return terminal
          ? new Target(stream, terminalCharset(), true, System.getenv("NO_COLOR") == null)
          : file(stream);
    }

    private static Charset terminalCharset() {
      String name =
          System.getProperty(
              "stdout.encoding", System.getProperty("native.encoding", UTF_8.name()));
      return Charset.isSupported(name) ? Charset.forName(name) : UTF_8;
    }

    private PrintWriter writer() {
      return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, charset)));
    }
  }

  /** Those of this process. */
  public static CommandConsole system() {
    return new CommandConsole(
        new FileInputStream(FileDescriptor.in),
        Target.of(FileDescriptor.out, Terminals.isOut()),
        Target.of(FileDescriptor.err, Terminals.isErr()));
  }

  /** Standard input. */
  public InputStream in() {
    return in;
  }

  /** Where results go. */
  public PrintWriter out() {
    return out;
  }

  /** Where errors and progress go. */
  public PrintWriter err() {
    return err;
  }

  /** The emphasis of results. */
  public Style style() {
    return style;
  }

  /** The emphasis of errors. */
  public Style errStyle() {
    return errStyle;
  }

  /** Whether a person looks at the errors. */
  public boolean errIsTerminal() {
    return errIsTerminal;
  }

  /** What stands between before and after. */
  public String arrow() {
    return arrow;
  }

  /** A line of results, always ended as on Unix: outputs are compared. */
  public void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /** An error. */
  public void error(String message) {
    out.flush();
    err.print(errStyle.bad("error:") + " " + Printable.of(message) + "\n");
    err.flush();
  }

  /** Whether nobody takes the results any more, as where they go through {@code head}. */
  public boolean isClosed() {
    return out.checkError();
  }
}
