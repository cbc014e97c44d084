package io.eventfamily.processor.diagnostics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that tells users about every message, taken apart. */
final class DiagnosticsPage {

  /**
   * What the page says about one message.
   *
   * @param mistakes blocks of Java that a block of text follows
   * @param corrections the other blocks of Java
   * @param messages the lines of other blocks of text
   */
  record Entry(String id, List<Mistake> mistakes, List<String> corrections, List<String> messages) {
    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * An example that is wrong.
   *
   * @param messages what the compiler says, a line each
   */
  record Mistake(String source, List<String> messages) {}

  private static final Path FILE = Path.of("../docs/diagnostics.md");

  private static final Pattern HEADING = Pattern.compile("### (EF\\d{3}) .+");
  private static final String JAVA = "```java";
  private static final String TEXT = "```text";
  private static final String END = "```";

  private final List<Entry> entries = new ArrayList<>();
  private Optional<String> example = Optional.empty();

  private DiagnosticsPage() {}

  static List<Entry> read() {
    try {
      DiagnosticsPage page = new DiagnosticsPage();
      page.parse(Files.readAllLines(FILE, UTF_8));
      return page.entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void parse(List<String> lines) {
    int index = 0;
    while (index < lines.size()) {
      String line = lines.get(index++);
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        endExample();
        entries.add(
            new Entry(heading.group(1), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      } else if (line.startsWith(END)) {
        List<String> block = new ArrayList<>();
        while (!lines.get(index).equals(END)) {
          block.add(lines.get(index++));
        }
        index++;
        addBlock(line, block);
      }
    }
    endExample();
  }

  private void addBlock(String kind, List<String> block) {
    if (kind.equals(JAVA)) {
      endExample();
      example = Optional.of(String.join("\n", block));
    } else if (!kind.equals(TEXT)) {
      throw new IllegalArgumentException("A block is of Java or of text, but not " + kind);
    } else if (example.isPresent()) {
      last().mistakes().add(new Mistake(example.get(), block));
      example = Optional.empty();
    } else {
      last().messages().addAll(block);
    }
  }

  private void endExample() {
    example.ifPresent(source -> last().corrections().add(source));
    example = Optional.empty();
  }

  private Entry last() {
    return entries.get(entries.size() - 1);
  }
}
