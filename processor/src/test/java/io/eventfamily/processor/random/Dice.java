package io.eventfamily.processor.random;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** All that is random: two dice with one seed fall alike. */
public final class Dice {

  private final Random random;
  private final boolean careful;

  /**
   * @param careful whether nothing is done that the processor is known to reject
   */
  public Dice(long seed, boolean careful) {
    this.random = new Random(seed);
    this.careful = careful;
  }

  boolean careful() {
    return careful;
  }

  /** Whether one in so many cases is met. */
  public boolean oneIn(int cases) {
    return random.nextInt(cases) == 0;
  }

  /** Whether to make a mistake here, which only the careless do. */
  public boolean errs() {
    return !careful && oneIn(12);
  }

  /** A number from zero up to, but not including, a limit. */
  public int below(int limit) {
    return random.nextInt(limit);
  }

  public String pick(String... choices) {
    return pick(Arrays.asList(choices));
  }

  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Puts a list into another order. */
  public void shuffle(List<?> list) {
    Collections.shuffle(list, random);
  }

  /** Any number at all. */
  public long bits() {
    return random.nextLong();
  }
}
