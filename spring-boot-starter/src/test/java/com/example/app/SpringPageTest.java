package com.example.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.TaskCompletedPayload;
import com.example.TaskEvent;
import io.eventfamily.testing.EmbeddedBroker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** The page about Spring Boot shows what runs here. */
@Timeout(120)
class SpringPageTest {

  private static final Path PAGE = Path.of("../docs/spring.md");
  private static final Path SOURCES = Path.of("src/test/java/com/example/app");
  private static final Duration MOST = Duration.ofSeconds(60);

  @Test
  void itsCodeIsThatOfTheApplication() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      files.forEach(file -> sources.add(trimmed(read(file))));
    }

    assertThat(blocks("java"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            block ->
                assertThat(sources)
                    .anyMatch(source -> source.contains(withoutLastBrace(trimmed(block)))));
  }

  /** A class of the application may have more at its end than the page shows. */
  private static String withoutLastBrace(String block) {
    return block.startsWith("@Component") || block.startsWith("@Service")
        ? block.substring(0, block.lastIndexOf('}')).strip()
        : block;
  }

  private static String trimmed(String source) {
    return source.lines().map(String::strip).collect(joining("\n"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> blocks(String language) {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(read(PAGE));
    return block.results().map(match -> match.group(1)).toList();
  }

  @Test
  void itsDependencyIsThisModule() {
    String pom = read(Path.of("pom.xml"));
    for (String line : blocks("xml").get(0).lines().map(String::strip).toList()) {
      if (line.startsWith("<groupId>") || line.startsWith("<version>")) {
        assertThat(pom.substring(0, pom.indexOf("</parent>"))).contains(line);
      } else if (line.startsWith("<artifactId>")) {
        assertThat(pom.substring(0, pom.indexOf("<dependencies>"))).contains(line);
      }
    }
  }

  @Test
  void itsTableHasAllPropertiesAndTheirDefaults() throws IOException {
    String metadata;
    try (InputStream in =
        SpringPageTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      metadata = new String(in.readAllBytes(), UTF_8);
    }
    List<?> properties =
        (List<?>) JsonParserFactory.getJsonParser().parseMap(metadata).get("properties");

    assertThat(properties)
        .isNotEmpty()
        .allSatisfy(
            each -> {
              Map<?, ?> property = (Map<?, ?>) each;
              String name = ((String) property.get("name")).replace("eventfamily.kafka.", "");
              Object value = property.get("defaultValue");
              String shown = value == null ? "none" : "`" + value + "`";
              assertThat(read(PAGE)).contains("| `" + name + "` | " + shown + " |");
              assertThat((String) property.get("description")).endsWith(".");
            });
    String table = read(PAGE).replaceAll("(?s).*## Properties(.*?)## Metrics.*", "$1");
    assertThat(table.lines().filter(line -> line.startsWith("| `"))).hasSameSizeAs(properties);
  }

  @Test
  void itsApplicationDoesWhatItSays(@TempDir Path folder) throws Exception {
    Path settings = Files.writeString(folder.resolve("application.yaml"), blocks("yaml").get(0));
    UUID taskId = UUID.randomUUID();
    try (EmbeddedBroker broker = EmbeddedBroker.start();
        ConfigurableApplicationContext context =
            new SpringApplicationBuilder(TaskApplication.class)
                .run(
                    "--spring.config.location=" + settings.toUri(),
                    "--spring.main.banner-mode=off",
                    "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                    "--spring.kafka.consumer.auto-offset-reset=earliest")) {
      TaskService service = context.getBean(TaskService.class);
      service.create(taskId, "Water the plants").join();
      Map<UUID, String> openTasks = context.getBean(TaskProjection.class).openTasks();
      await(() -> "Water the plants".equals(openTasks.get(taskId)));

      TaskEvent completed = TaskEvent.of(TaskCompletedPayload.builder().taskId(taskId).build());
      service.publish(completed).join();
      await(() -> openTasks.isEmpty());
      await(() -> context.getBean(TaskListener.class).heard().contains(completed.eventId()));

      write(broker, "no event");
      List<String> violations = context.getBean(DeadLetterListener.class).violations();
      await(() -> violations.size() == 3);
      assertThat(violations).allMatch(it -> it.contains("[json_invalid]"));

      service.create(UUID.randomUUID(), "useless").join();
      service.create(UUID.randomUUID(), "failing").join();
      List<String> calls = context.getBean(FlakyListener.class).calls();
      await(() -> calls.size() == 5);
      assertThat(calls)
          .containsExactlyInAnyOrder(
              "Water the plants", "useless", "failing", "failing", "failing");
    }
  }

  private static void write(EmbeddedBroker broker, String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>("task-events", value)).get();
    }
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + MOST.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      LockSupport.parkNanos(10_000_000);
    }
  }
}
