package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.engine.CompiledSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What should not be used any more is said to be so in generated code too. */
class DeprecationTest {

  private static final String FAMILY =
      """
      package snippet;
      import io.eventfamily.*;
      import java.util.*;
      import jakarta.validation.constraints.*;
      @EventFamily(name = "any") public interface AnyEvents {
        @Deprecated @DefaultValue("a") String old();
        @Payload interface Done {
          @Deprecated int count();
          @Deprecated @DefaultValue List<String> words();
          @Deprecated @DefaultValue default String computed() { return "c" + count(); }
          String fresh();
        }
        @Deprecated @Payload interface Gone { Box box(); }
        record Box(int size, List<Kind> kinds) {
          @Deprecated @AssertTrue public boolean isBig() { return size > 1; }
        }
        enum Kind { @Deprecated A, B }
      }
      """;

  @TempDir Path folder;

  @Test
  void generatedCodeItselfCompilesWithoutAWarning() {
    assertThat(compile("Object nothing = null;")).isEmpty();
  }

  @Test
  void whoUsesItIsWarned() {
    assertThat(compile("AnyDonePayload.builder().count(1);")).hasSize(1);
    assertThat(compile("AnyDonePayload.builder().addWords(\"a\");")).hasSize(1);
    assertThat(compile("AnyDonePayload.builder().computed(\"a\");")).hasSize(1);
    assertThat(compile("AnyDonePayload.staged().count(1).fresh(\"f\");")).hasSize(1);
    assertThat(compile("AnyDonePayload.builder().fresh(\"f\").build().count();")).hasSize(1);
    assertThat(compile("AnyDonePayload.builder().fresh(\"f\").build().withCount(2);")).hasSize(1);
    assertThat(compile("AnyEvent.builder().old(\"o\");")).hasSize(1);
  }

  private List<CompiledSources.Message> compile(String statement) {
    return CompiledSources.of(
            Map.of(
                "AnyEvents.java",
                FAMILY,
                "Use.java",
                "package snippet; class Use { void run() { " + statement + " } }"),
            folder,
            List.of())
        .messages();
  }
}
