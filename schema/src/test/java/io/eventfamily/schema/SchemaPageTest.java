package io.eventfamily.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.baseline.Decisions;
import io.eventfamily.schema.baseline.DecisionsDocument;
import io.eventfamily.schema.document.SchemaDocument;
import io.eventfamily.schema.testing.RandomSchemas;
import io.eventfamily.schema.testing.RichFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/schema.md to what documents are like. */
class SchemaPageTest {

  private static final Pattern BLOCK = Pattern.compile("(?s)```json( decisions)?\n(.*?)```");

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/schema.md"), UTF_8);
  }

  @Test
  void theExcerptsAreThoseOfADocument() throws IOException {
    String document = SchemaDocument.write(RichFamily.get());
    int excerpts = 0;
    for (MatchResult block : BLOCK.matcher(page()).results().toList()) {
      if (block.group(1) == null) {
        assertThat(document).contains(block.group(2));
        excerpts++;
      } else {
        Decisions decisions = DecisionsDocument.read(Path.of("decisions.json"), block.group(2));
        assertThat(DecisionsDocument.write(decisions)).isEqualTo(block.group(2));
      }
    }
    assertThat(excerpts).isEqualTo(3);
  }

  @Test
  void theTableHasAllKeywordsThatDocumentsHave() throws IOException {
    Random random = new Random(12);
    Set<String> used = new TreeSet<>();
    for (int number = 0; number < 200; number++) {
      String document = SchemaDocument.write(RandomSchemas.nextWithAnyConstraints(random));
      used.addAll(found("\"(x-eventfamily-[a-z-]+)\":", document));
    }

    assertThat(found("(?m)^\\| `(x-eventfamily-[a-z-]+)`", page())).isEqualTo(used);
  }

  private static Set<String> found(String regex, String text) {
    return Pattern.compile(regex)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
