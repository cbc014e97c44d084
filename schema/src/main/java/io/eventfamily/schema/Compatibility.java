package io.eventfamily.schema;

/** Which of two versions of a family must be able to read the events of the other. */
public enum Compatibility {
  /** Each those of the other. */
  FULL(true, true),

  /** The newer one those of the older. */
  BACKWARD(true, false),

  /** The older one those of the newer. */
  FORWARD(false, true),

  /** Neither. */
  NONE(false, false);

  private final boolean backward;
  private final boolean forward;

  Compatibility(boolean backward, boolean forward) {
    this.backward = backward;
    this.forward = forward;
  }

  /** Whether readers of the newer version must read events of the older. */
  public boolean isBackward() {
    return backward;
  }

  /** Whether readers of the older version must read events of the newer. */
  public boolean isForward() {
    return forward;
  }
}
