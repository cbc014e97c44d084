package io.eventfamily.example.streams;

import com.sun.net.httpserver.HttpServer;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.kafka.EventSerde;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/** Counts completed tasks by user and hour, and can be asked for the counts. */
public final class ProductivityService implements AutoCloseable {

  /** Where records go that are no valid events. */
  static final String DEAD_LETTERS = "productivity-dead-letters";

  private static final int THREADS = 8;
  private static final Duration CLOSING = Duration.ofSeconds(30);

  private final EventSerde<TaskEvent> taskEvents = new EventSerde<>(TaskEventCodec.INSTANCE);
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final KafkaStreams streams;
  private final CompletedTaskCounts counts;
  private final HttpServer http;

  private ProductivityService(Properties settings, int port) throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    streams = new KafkaStreams(CompletedTasks.topology(taskEvents), settings);
    counts = new CompletedTaskCounts(streams);
    http.setExecutor(threads);
    http.createContext(ProductivityApi.PATH, new ProductivityApi(counts));
  }

  /**
   * Runs until the process is ended. {@code KAFKA_BOOTSTRAP_SERVERS}, {@code STATE_DIR} and {@code
   * PORT} of the environment say where.
   */
  public static void main(String[] args) throws IOException {
    Map<String, String> environment = System.getenv();
    ProductivityService service =
        start(
            environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:9092"),
            Path.of(environment.getOrDefault("STATE_DIR", "./productivity-service")),
            Integer.parseInt(environment.getOrDefault("PORT", "8083")));
    Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    System.out.println("The productivity service listens on port " + service.port() + ".");
  }

  /**
   * Starts to count.
   *
   * @param stateDirectory a folder for the counts, which may be lost: they are in Kafka as well
   * @param port of the HTTP server; 0 for any that is free
   */
  static ProductivityService start(String bootstrapServers, Path stateDirectory, int port)
      throws IOException {
    ProductivityService service =
        new ProductivityService(settings(bootstrapServers, stateDirectory), port);
    service.streams.start();
    service.http.start();
    return service;
  }

  static Properties settings(String bootstrapServers, Path stateDirectory) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "productivity-service");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
    // Counts, events and dead letters are written together with the positions, or not at all.
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        LogAndContinueExceptionHandler.class);
    settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, DEAD_LETTERS);
    // So that a change of the topology leaves the names of its topics and stores as they are.
    settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    return settings;
  }

  CompletedTaskCounts counts() {
    return counts;
  }

  /** How many events were left out because this service does not know their types. */
  long skipped() {
    return taskEvents.deserializer().skippedUnknown();
  }

  int port() {
    return http.getAddress().getPort();
  }

  /** Leaves the group, so that others, and the next start, need not wait for this one. */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
    streams.close(
        CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP)
            .withTimeout(CLOSING));
  }
}
