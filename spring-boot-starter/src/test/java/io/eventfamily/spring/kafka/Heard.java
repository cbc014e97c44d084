package io.eventfamily.spring.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a listener was called with, in order. */
final class Heard<T> {

  private final BlockingQueue<List<T>> calls = new LinkedBlockingQueue<>();

  @SafeVarargs
  final void add(T... heard) {
    List<T> one = new ArrayList<>();
    for (T each : heard) {
      one.add(each);
    }
    calls.add(one);
  }

  /** What the next calls were made with; waits for them. */
  List<T> next(int count) throws InterruptedException {
    List<T> all = new ArrayList<>();
    while (all.size() < count) {
      List<T> call = calls.poll(Broker.MOST.toSeconds(), TimeUnit.SECONDS);
      assertThat(call).as("Only heard %s of %s", all.size(), count).isNotNull();
      all.addAll(call);
    }
    return all;
  }

  /** Nothing that was not asked for is there now. */
  void assertNoMore() {
    assertThat(calls).isEmpty();
  }
}
