package io.eventfamily.processor.declaring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.declaring.ViewsPage.Row;
import io.eventfamily.processor.engine.CompiledSources;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.EventDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each row of the tables in {@code docs/views.md} is what the compiler says, and what happens:
 * events that the owner's codec writes are read by the view exactly where the compiler accepts it.
 */
class ViewsPageTest {

  private static final String ACCEPTED = "✓";
  private static final Pattern ID = Pattern.compile("^\\[(EF\\d{3})]");

  /** Verdicts that say that no such events come, and so there are none to be read. */
  private static final Set<String> WITHOUT_EVENTS = Set.of("EF520", "EF522", "EF527");

  /** A warning: the view is generated. */
  private static final String WARNING = "EF524";

  private static final List<Row> ROWS = ViewsPage.rows();

  @TempDir private static Path folder;

  private static ClassLoader owners;
  private static Map<String, List<String>> verdicts;

  @BeforeAll
  static void compile() throws IOException {
    CompiledSources compiled = compile("owners", ROWS, Row::ownerSource, Row::ownerFile, List.of());
    assertThat(compiled.messages()).isEmpty();
    owners = compiled.load();
    verdicts = new LinkedHashMap<>();
    for (CompiledSources.Message message : compileViews("views", ROWS).messages()) {
      Matcher id = ID.matcher(message.text());
      assertThat(id.find()).as(message.toString()).isTrue();
      verdicts.computeIfAbsent(message.source(), unused -> new ArrayList<>()).add(id.group(1));
    }
  }

  private static CompiledSources compileViews(String name, List<Row> rows) throws IOException {
    Path schemas = folder.resolve("owners/META-INF/eventfamily");
    return compile(
        name, rows, Row::viewSource, Row::viewFile, List.of("-Aeventfamily.schemas=" + schemas));
  }

  private static CompiledSources compile(
      String name,
      List<Row> rows,
      Function<Row, String> source,
      Function<Row, String> file,
      List<String> options)
      throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    rows.forEach(row -> sources.put(file.apply(row), source.apply(row)));
    Path classes = Files.createDirectories(folder.resolve(name));
    return CompiledSources.of(sources, classes, List.of(), options);
  }

  private static boolean isGenerated(Row row) {
    return row.verdict().equals(ACCEPTED) || row.verdict().equals(WARNING);
  }

  @Test
  void thereAreRowsOfEachVerdict() {
    assertThat(ROWS)
        .extracting(Row::verdict)
        .contains(ACCEPTED, "EF520", "EF522", "EF523", "EF524", "EF525", "EF526", "EF527");
  }

  @Test
  void theCompilerSaysWhatTheRowsSay() {
    SoftAssertions soft = new SoftAssertions();
    for (Row row : ROWS) {
      soft.assertThat(verdicts.getOrDefault(row.viewFile(), List.of()))
          .as(row.toString())
          .isEqualTo(row.verdict().equals(ACCEPTED) ? List.of() : List.of(row.verdict()));
    }
    soft.assertAll();
  }

  @Test
  void whatIsAcceptedReadsAllEventsOfTheOwner() throws Exception {
    List<Row> accepted = ROWS.stream().filter(ViewsPageTest::isGenerated).toList();
    ClassLoader views = compileViews("accepted", accepted).load();
    SoftAssertions soft = new SoftAssertions();
    for (Row row : accepted) {
      EventDecoder<?> decoder = instance(views, "views." + row.name() + "ViewEventDecoder");
      assertThat(row.events()).as(row.toString()).isNotEmpty();
      for (byte[] event : written(row)) {
        soft.assertThat(decoder.decode(event))
            .as(row + ": " + new String(event, UTF_8))
            .isInstanceOf(Decoded.Valid.class);
      }
    }
    soft.assertAll();
  }

  /** A view that is refused has no decoder. As a family of its own it has the same reader. */
  @Test
  void whatIsRefusedWouldRejectTheEventThatIsShown() throws Exception {
    List<Row> refused =
        ROWS.stream()
            .filter(row -> !isGenerated(row) && !WITHOUT_EVENTS.contains(row.verdict()))
            .toList();
    ClassLoader views =
        compile("refused", refused, Row::viewAsFamily, Row::viewFile, List.of()).load();
    SoftAssertions soft = new SoftAssertions();
    for (Row row : refused) {
      EventDecoder<?> decoder = instance(views, "views." + row.name() + "ViewEventCodec");
      List<byte[]> events = written(row);
      soft.assertThat(decoder.decode(events.get(0)))
          .as(row + ": " + new String(events.get(0), UTF_8))
          .isInstanceOf(Decoded.Invalid.class);
    }
    soft.assertAll();
  }

  /** What the owner's codec makes of the events on the page. */
  private static List<byte[]> written(Row row) throws ReflectiveOperationException {
    EventCodec<?> codec = instance(owners, "owners." + row.name() + "EventCodec");
    return row.events().stream().map(event -> rewritten(codec, event)).toList();
  }

  private static <E extends Event<?>> byte[] rewritten(EventCodec<E> codec, String json) {
    return codec.toBytes(codec.fromJson(json));
  }

  @SuppressWarnings("unchecked") // the name says what it is
  private static <T> T instance(ClassLoader loader, String name)
      throws ReflectiveOperationException {
    return (T) loader.loadClass(name).getField("INSTANCE").get(null);
  }
}
