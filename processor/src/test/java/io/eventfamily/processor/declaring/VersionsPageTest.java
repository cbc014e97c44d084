package io.eventfamily.processor.declaring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.engine.CompiledSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The families in {@code docs/versions.md} compile, or fail as the page says. */
class VersionsPageTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|text)\n(.*?)^```$");
  private static final Pattern FAMILY =
      Pattern.compile("(?ms)^@EventFamily.*?^public interface (\\w+).*?^}$");

  private static final String HEADER =
      "package page; import static java.nio.charset.StandardCharsets.UTF_8;"
          + " import io.eventfamily.*; import jakarta.validation.constraints.*;"
          + " import java.util.*; import org.jspecify.annotations.Nullable; ";

  @TempDir Path folder;

  private static List<String> blocks(String kind) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("../docs/versions.md"), UTF_8))
        .results()
        .filter(block -> block.group(1).equals(kind))
        .map(block -> block.group(2))
        .toList();
  }

  private static Map<String, String> sources(String block) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (MatchResult family : FAMILY.matcher(block).results().toList()) {
      sources.put(family.group(1) + ".java", HEADER + family.group());
    }
    return sources;
  }

  private List<String> messages(Map<String, String> sources) throws IOException {
    Path classes = Files.createTempDirectory(folder, "classes");
    return CompiledSources.of(sources, classes, List.of()).messages().stream()
        .map(message -> message.text())
        .toList();
  }

  @Test
  void theFamiliesCompile() throws IOException {
    int families = 0;
    for (String block : blocks("java")) {
      Map<String, String> sources = sources(block);
      families += sources.size();
      assertThat(sources.isEmpty() ? List.of() : messages(sources)).isEmpty();
    }
    assertThat(families).isEqualTo(3);
  }

  @Test
  void withoutItsMethodTheSecondVersionGivesTheMessageThatIsShown() throws IOException {
    Map<String, String> sources = sources(blocks("java").get(0));
    sources.replaceAll((name, text) -> text.replaceFirst("(?ms)^  @Upcast.*?^  }$", ""));

    assertThat(messages(sources))
        .singleElement()
        .satisfies(message -> assertThat(blocks("text").get(0)).contains(message));
  }
}
