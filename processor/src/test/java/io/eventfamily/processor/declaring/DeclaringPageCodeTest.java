package io.eventfamily.processor.declaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.eventfamily.processor.declaring.DeclaringPage.Block;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.engine.CompiledSources;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in {@code docs/declaring.md} compiles, runs, or fails as the page says. */
class DeclaringPageCodeTest {

  private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?interface (\\w+) ");

  @TempDir Path folder;

  @Test
  void allCodeIsOfAKindThatIsTested() {
    assertThat(DeclaringPage.TEXT.lines().filter(line -> line.startsWith("```j")))
        .allMatch(
            line ->
                line.matches(
                    "```java (family|declarations|properties|(error-)?statements|error EF\\d{3})"));
  }

  @Test
  void familiesCompileAndStatementsRun() throws Exception {
    Map<String, String> sources = families();
    List<Block> statements = DeclaringPage.blocks("statements").toList();
    for (int index = 0; index < statements.size(); index++) {
      String name = "Statements" + index;
      String code = statements.get(index).code();
      sources.put(name + ".java", PageSources.statements("page", name, code));
    }

    CompiledSources compiled = CompiledSources.of(sources, folder, List.of());

    assertThat(compiled.messages()).isEmpty();
    ClassLoader loader = compiled.load();
    for (int index = 0; index < statements.size(); index++) {
      Method run = loader.loadClass("page.Statements" + index).getDeclaredMethod("run");
      run.setAccessible(true);
      assertThatCode(() -> run.invoke(null)).doesNotThrowAnyException();
    }
  }

  private static Map<String, String> families() {
    Map<String, String> sources = new HashMap<>();
    DeclaringPage.blocks("family")
        .forEach(
            block -> {
              Matcher name = TYPE.matcher(block.code());
              assertThat(name.find()).isTrue();
              sources.put(name.group(1) + ".java", PageSources.source("page", block.code()));
            });
    return sources;
  }

  @Test
  void propertiesCompile() {
    Map<String, String> sources = new HashMap<>();
    List<Block> blocks = DeclaringPage.blocks("properties").toList();
    for (int index = 0; index < blocks.size(); index++) {
      sources.put(
          index + "/AnyEvents.java",
          PageSources.properties("page" + index, blocks.get(index).code()));
    }

    assertThat(CompiledSources.of(sources, folder, List.of()).messages()).isEmpty();
  }

  @Test
  void whatIsShownAsAnErrorIsThatError() {
    List<Block> blocks = DeclaringPage.blocks("error").toList();
    assertThat(blocks).isNotEmpty();
    for (Block block : blocks) {
      Map<String, String> source =
          Map.of("AnyEvents.java", PageSources.properties("page", block.code()));

      assertThat(CompiledSources.of(source, folder, List.of()).messages())
          .singleElement()
          .satisfies(message -> assertThat(message.text()).startsWith("[" + block.id() + "]"));
    }
  }

  @Test
  void statementsThatAreShownAsAnErrorDoNotCompile() {
    List<Block> blocks = DeclaringPage.blocks("error-statements").toList();
    assertThat(blocks).isNotEmpty();
    for (Block block : blocks) {
      Map<String, String> sources = families();
      sources.put("Wrong.java", PageSources.statements("page", "Wrong", block.code()));

      assertThat(CompiledSources.of(sources, folder, List.of()).messages())
          .singleElement()
          .satisfies(message -> assertThat(message.source()).isEqualTo("Wrong.java"));
    }
  }

  @Test
  void everyIdOfAnErrorIsOneThatThereIs() {
    assertThat(Message.values())
        .extracting(Message::id)
        .containsAll(
            Pattern.compile("EF\\d{3}")
                .matcher(DeclaringPage.TEXT)
                .results()
                .map(MatchResult::group)
                .toList());
  }
}
