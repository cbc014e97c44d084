package io.eventfamily.dapr.publish;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps dead letters in memory. */
final class CollectingSink implements DeadLetterSink {

  private final List<DeadLetter> letters = new CopyOnWriteArrayList<>();

  @Override
  public void store(DeadLetter letter) {
    letters.add(letter);
  }

  List<DeadLetter> letters() {
    return letters;
  }
}
