package io.eventfamily.cli.console;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person looks at a stream. Java only knows of two streams together. */
final class Terminals {

  private static final int OUT = 1;
  private static final int ERR = 2;

  private Terminals() {}

  static boolean isOut() {
    return isTerminal(OUT);
  }

  static boolean isErr() {
    return isTerminal(ERR);
  }

  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.isSymbolicLink(link)) {
      return hasConsole(); // not Linux
    }
    try {
      String device = Files.readSymbolicLink(link).toString();
      return device.startsWith("/dev/pts/")
          || device.startsWith("/dev/tty")
          || device.equals("/dev/console");
    } catch (IOException e) {
      return false; // nothing but colours depends on it
    }
  }

  /** Since Java 22 there may be a console without a terminal, and it can be asked. */
  @SuppressWarnings("SystemConsoleNull") // both are asked
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false; // nothing but colours depends on it
    }
  }
}
