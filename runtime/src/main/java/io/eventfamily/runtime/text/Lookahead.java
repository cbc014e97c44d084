package io.eventfamily.runtime.text;

/** The value that is read once to look for something in it, and what was passed over then. */
final class Lookahead {

  private final SkippedValues skipped = new SkippedValues();

  /** Where the value begins and ends of which it is known what was passed over in it. */
  private int knownFrom;

  private int knownTo;

  /** Whether what is passed over now is to be remembered. */
  private boolean remembers;

  private int position;
  private int depth;

  void begin(int atPosition, int atDepth) {
    position = atPosition;
    depth = atDepth;
    remembers = position < knownFrom || position >= knownTo;
    if (remembers) {
      skipped.clear();
    }
  }

  /** Ends it, all of the value having been read. */
  void end(int endOfValue) {
    if (remembers) {
      knownFrom = position;
      knownTo = endOfValue;
      remembers = false;
    }
  }

  /** Where the value begins. */
  int position() {
    return position;
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
