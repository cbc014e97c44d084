package io.eventfamily.processor.model;

/**
 * A text that is not read for ever: a regular expression may try so many ways to match it that no
 * compilation would end.
 */
final class BoundedText implements CharSequence {

  private static final int MAX_READS = 1_000_000;

  private final String text;
  private int reads;

  BoundedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    reads++;
    if (reads > MAX_READS) {
      throw new TooOftenException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** The text was read too often. */
  static final class TooOftenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
