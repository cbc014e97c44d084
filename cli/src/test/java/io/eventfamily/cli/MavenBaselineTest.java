package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings for Maven on the page about the baseline do what it says, in Maven itself. */
class MavenBaselineTest {

  private static final Path PAGE = Path.of("../docs/baseline.md");
  private static final Pattern PLUGIN = Pattern.compile("(?ms)^<plugin>.*?^</plugin>$");

  private static final String SHORT = "@NotBlank @Size(max = 20) String title();";
  private static final String SHORTER = "@NotBlank @Size(max = 10) String title();";

  @TempDir private Path project;

  @BeforeEach
  void writeProject() throws IOException {
    String plugins =
        PLUGIN
            .matcher(Files.readString(PAGE, UTF_8))
            .results()
            .map(match -> match.group())
            .collect(joining("\n"));
    Files.writeString(project.resolve("pom.xml"), pom(plugins), UTF_8);
    Files.createDirectories(project.resolve("events"));
    declare(Declarations.TASK);
  }

  @Test
  void aChangeInTheFolderCompilesEverythingAgain() throws Exception {
    assertThat(compile()).contains("BUILD SUCCESS").contains("Compiling 1 source file");
    assertThat(Run.of("record", "-b", project.resolve("events"), project.resolve("target/classes")))
        .extracting(Run::exitCode)
        .isEqualTo(0);

    assertThat(compile()).contains("BUILD SUCCESS").contains("Compiling 1 source file");
    assertThat(compile()).contains("BUILD SUCCESS").contains("Nothing to compile");
  }

  @Test
  void aChangeThatBreaksARecordedVersionDoesNotCompile() throws Exception {
    assertThat(compile()).contains("BUILD SUCCESS");
    Run.of("record", "-b", project.resolve("events"), project.resolve("target/classes"));

    declare(Declarations.task("1.1.0", SHORT, SHORTER));

    assertThat(compile())
        .contains("BUILD FAILURE")
        .contains("TaskEvents.java:[")
        .contains("[EF502] task.created: title was at most 20 characters");
  }

  private void declare(String source) throws IOException {
    Path file = project.resolve("src/main/java/acme/TaskEvents.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source, UTF_8);
  }

  private String compile() throws IOException, InterruptedException {
    String home = System.getProperty("maven.home");
    assumeTrue(home != null, "Maven tells where it is when it runs this test.");
    Process maven =
        new ProcessBuilder(
                home + "/bin/mvn",
                "-B",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "compile")
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(project.resolve("maven.txt").toFile())
            .start();
    try {
      assertThat(maven.waitFor(5, TimeUnit.MINUTES)).as("Maven has ended.").isTrue();
    } finally {
      maven.destroy();
    }
    return Files.readString(project.resolve("maven.txt"), UTF_8);
  }

  private static String pom(String plugins) {
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>acme</groupId>
          <artifactId>tasks</artifactId>
          <version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <build>
            <pluginManagement>
              <plugins>
                %s
                %s
                %s
              </plugins>
            </pluginManagement>
            <plugins>
        %s
            </plugins>
          </build>
        </project>
        """
        .formatted(
            version("maven-antrun-plugin", "3.2.0"),
            version("maven-compiler-plugin", "3.16.0"),
            version("maven-resources-plugin", "3.5.0"),
            plugins.replace("<compilerArgs>", "<compilerArgs>" + paths()));
  }

  /** Of what this build has just compiled, and no repository holds. */
  private static String paths() {
    String classPath = System.getProperty("java.class.path");
    return "<arg>-classpath</arg><arg>%1$s</arg><arg>-processorpath</arg><arg>%1$s</arg>"
        .formatted(classPath);
  }

  private static String version(String plugin, String version) {
    return "<plugin><artifactId>%s</artifactId><version>%s</version></plugin>"
        .formatted(plugin, version);
  }
}
