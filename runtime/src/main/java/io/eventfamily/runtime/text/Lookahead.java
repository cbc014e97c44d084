package io.eventfamily.runtime.text;

/** The value that is read once to look for something in it, and what was passed over then. */
final class Lookahead {

  private final SkippedValues skipped = new SkippedValues();

  /** Where the value begins and ends of which it is known what was passed over in it. */
  private int knownFrom;

  private int knownTo;

  /** Whether what is passed over now is to be remembered. */
  private boolean remembers;

  private int place;
  private int depth;

  void begin(int atPlace, int atDepth) {
    place = atPlace;
    depth = atDepth;
    remembers = place < knownFrom || place >= knownTo;
    if (remembers) {
      skipped.clear();
    }
  }

  /** Ends it, all of the value having been read. */
  void end(int endOfValue) {
    if (remembers) {
      knownFrom = place;
      knownTo = endOfValue;
      remembers = false;
    }
  }

  /** Where the value begins. */
  int place() {
    return place;
  }

  /** How deep the value is. */
  int depth() {
    return depth;
  }

  boolean remembers() {
    return remembers;
  }

  SkippedValues skipped() {
    return skipped;
  }
}
