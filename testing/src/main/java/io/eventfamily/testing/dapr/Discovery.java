package io.eventfamily.testing.dapr;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Asks the application what it subscribes to. */
final class Discovery {

  private static final String PATH = "/dapr/subscribe";
  private static final Duration PROBE = Duration.ofMillis(50);

  /** How long is waited before each further question, where the application does not answer. */
  private static final List<Duration> RETRIES =
      List.of(Duration.ofMillis(500), Duration.ofMillis(750), Duration.ofMillis(1_000));

  private final AppChannel channel;
  private final String appId;

  Discovery(AppChannel channel, String appId) {
    this.channel = channel;
    this.appId = appId;
  }

  /**
   * Waits until the application listens, and asks it. It has no subscriptions where it does not
   * answer, answers with an error, or with what is not understood.
   *
   * @throws UnsupportedCelException where the fake cannot evaluate a rule
   */
  List<Subscription> subscriptions() throws InterruptedException, UnsupportedCelException {
    while (!channel.isListening()) {
      Thread.sleep(PROBE.toMillis());
    }
    try {
      HttpResponse<byte[]> answer = answer();
      return answer.statusCode() == 200 ? Subscription.read(answer.body()) : List.of();
    } catch (IOException | GoJsonException e) {
      // Dapr logs this, and goes on without subscriptions.
      System.err.println("The fake Dapr sidecar gets no subscriptions: " + e.getMessage());
      return List.of();
    }
  }

  private HttpResponse<byte[]> answer() throws IOException, InterruptedException {
    for (Duration wait : RETRIES) {
      try {
        return channel.get(PATH, appId);
      } catch (IOException e) {
        // It may have begun to listen before it can answer.
        Thread.sleep(wait.toMillis());
      }
    }
    return channel.get(PATH, appId);
  }
}
