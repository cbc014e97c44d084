package io.eventfamily.runtime;

/**
 * How large a document may be before a codec refuses to read it. What is over a limit is the
 * violation {@code json_invalid}.
 *
 * @param maxDepth how many objects and arrays may be open at once; 1 to 1,000
 * @param maxStringBytes how long a string or a property name may be, in bytes of UTF-8 as it stands
 *     in the document
 * @param maxNumberLength how long a number may be, in characters
 * @param maxDocumentBytes how long the document may be, in bytes of UTF-8
 */
public record JsonLimits(
    int maxDepth, int maxStringBytes, int maxNumberLength, int maxDocumentBytes) {

  /**
   * The most levels that can be allowed: values are read by recursion, and this depth fits on a
   * stack of 1 MB, which is what a thread has by default.
   */
  private static final int DEEPEST = 1_000;

  private static final JsonLimits DEFAULTS =
      new JsonLimits(500, 20_000_000, 1_000, Integer.MAX_VALUE);

  /**
   * @throws IllegalArgumentException where a limit is less than 1, or the depth more than 1,000
   */
  public JsonLimits {
    requirePositive("maxDepth", maxDepth);
    requirePositive("maxStringBytes", maxStringBytes);
    requirePositive("maxNumberLength", maxNumberLength);
    requirePositive("maxDocumentBytes", maxDocumentBytes);
    if (maxDepth > DEEPEST) {
      throw new IllegalArgumentException(
          "maxDepth must be at most " + DEEPEST + ", but is " + maxDepth + ".");
    }
  }

  /** Depth 500, strings of 20 MB, numbers of 1,000 characters, documents of any size. */
  public static JsonLimits defaults() {
    return DEFAULTS;
  }

  /** The same limits, but for the depth. */
  public JsonLimits withMaxDepth(int maxDepth) {
    return new JsonLimits(maxDepth, maxStringBytes, maxNumberLength, maxDocumentBytes);
  }

  /** The same limits, but for the length of strings. */
  public JsonLimits withMaxStringBytes(int maxStringBytes) {
    return new JsonLimits(maxDepth, maxStringBytes, maxNumberLength, maxDocumentBytes);
  }

  /** The same limits, but for the length of numbers. */
  public JsonLimits withMaxNumberLength(int maxNumberLength) {
    return new JsonLimits(maxDepth, maxStringBytes, maxNumberLength, maxDocumentBytes);
  }

  /** The same limits, but for the length of the document. */
  public JsonLimits withMaxDocumentBytes(int maxDocumentBytes) {
    return new JsonLimits(maxDepth, maxStringBytes, maxNumberLength, maxDocumentBytes);
  }

  private static void requirePositive(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, but is " + limit + ".");
    }
  }
}
