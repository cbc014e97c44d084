package io.eventfamily.benchmark.dapr;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.event.TaskEvent;
import io.eventfamily.benchmark.event.TaskEventCodec;
import io.eventfamily.dapr.publish.BulkApi;
import io.eventfamily.dapr.publish.DaprEventPublisher;
import io.eventfamily.dapr.publish.PublishResult;
import io.eventfamily.dapr.publish.SidecarAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Publishes events through a sidecar that only acknowledges, and sends the same bytes, ready-made,
 * by the same client; in turns, in one process. Prints the events a second of both.
 */
public final class PublishingMain {

  private static final int EVENTS = 10_000;
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 4;
  private static final int IN_FLIGHT = 64;

  private final HttpClient client;
  private final URI target;
  private final List<TaskEvent> events;
  private final List<byte[]> bodies;

  private PublishingMain(HttpClient client, URI endpoint) {
    this.client = client;
    this.target = endpoint.resolve("/v1.0/publish/kafka-pubsub/task-events");
    TaskEvent sample = TaskEventCodec.INSTANCE.fromBytes(Sample.SMALL.json());
    this.events =
        Stream.generate(() -> sample.toBuilder().eventId(UUID.randomUUID()).build())
            .limit(EVENTS)
            .toList();
    this.bodies = events.stream().map(TaskEventCodec.INSTANCE::toBytes).toList();
  }

  /** Takes about a minute. */
  public static void main(String[] args) throws Exception {
    try (Acknowledger sidecar = Acknowledger.start()) {
      HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      new PublishingMain(client, sidecar.endpoint()).run(sidecar.endpoint());
    }
  }

  private void run(URI endpoint) throws Exception {
    try (DaprEventPublisher<TaskEvent> single = publisher(endpoint, BulkApi.NONE);
        DaprEventPublisher<TaskEvent> bulk = publisher(endpoint, BulkApi.ALPHA1)) {
      List<Double> readyMade = new ArrayList<>();
      List<Double> singles = new ArrayList<>();
      List<Double> bulks = new ArrayList<>();
      for (int round = 0; round < ROUNDS + WARM_UP; round++) {
        readyMade.add(eventsPerSecond(this::sendReadyMade));
        singles.add(eventsPerSecond(() -> publish(single)));
        bulks.add(eventsPerSecond(() -> publish(bulk)));
      }
      double limit = median(readyMade);
      System.out.println("| what is sent | events a second | of ready-made bytes |");
      System.out.println("| --- | ---: | ---: |");
      print("ready-made bytes, " + IN_FLIGHT + " requests at once", limit, limit);
      print("publishAll, one request for each event", median(singles), limit);
      print("publishAll in bulk", median(bulks), limit);
    }
  }

  private DaprEventPublisher<TaskEvent> publisher(URI endpoint, BulkApi bulk) {
    return DaprEventPublisher.builder(TaskEventCodec.INSTANCE)
        .sidecar(SidecarAddress.of(endpoint))
        .pubsub("kafka-pubsub")
        .httpClient(client)
        .maxInFlight(IN_FLIGHT)
        .bulk(bulk)
        .build();
  }

  private static void print(String what, double rate, double limit) {
    System.out.printf("| %s | %,.0f | %.2f |%n", what, rate, rate / limit);
  }

  private static double median(List<Double> rates) {
    List<Double> sorted = new ArrayList<>(rates.subList(WARM_UP, rates.size()));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static double eventsPerSecond(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return EVENTS * 1e9 / (System.nanoTime() - start);
  }

  private void publish(DaprEventPublisher<TaskEvent> publisher) throws IOException {
    List<PublishResult<TaskEvent>> results = publisher.publishAll(events).join();
    for (PublishResult<TaskEvent> result : results) {
      if (!(result instanceof PublishResult.Published)) {
        throw new IOException("An event was not published: " + result);
      }
    }
  }

  private void sendReadyMade() throws IOException, InterruptedException {
    Semaphore slots = new Semaphore(IN_FLIGHT);
    int[] failures = new int[1];
    for (byte[] body : bodies) {
      HttpRequest request =
          HttpRequest.newBuilder(target)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(body))
              .build();
      slots.acquire();
      var unused =
          client
              .sendAsync(request, HttpResponse.BodyHandlers.discarding())
              .whenComplete(
                  (response, error) -> {
                    if (error != null || response.statusCode() != 204) {
                      synchronized (failures) {
                        failures[0]++;
                      }
                    }
                    slots.release();
                  });
    }
    slots.acquire(IN_FLIGHT);
    if (failures[0] > 0) {
      throw new IOException(failures[0] + " requests failed.");
    }
  }

  /** One round. */
  private interface Work {

    void run() throws Exception;
  }
}
