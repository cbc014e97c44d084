package io.eventfamily.runtime;

/** A handler was given an event of a type that it does not handle. */
public final class UnhandledEventTypeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String eventType;

  /**
   * @param eventType the type that nobody handled
   */
  public UnhandledEventTypeException(EventType eventType) {
    super("The handler does not handle events of the type " + eventType.wireName() + ".");
    this.eventType = eventType.wireName();
  }

  private UnhandledEventTypeException(EventType eventType, AbstractMethodError cause) {
    super(
        "The handler was compiled before the event type "
            + eventType.wireName()
            + " was added, and does not handle it; compile it again.",
        cause);
    this.eventType = eventType.wireName();
  }

  /** The wire name of the type that nobody handled. */
  public String eventType() {
    return eventType;
  }

  /**
   * The exception to throw where a dispatcher's call to a handler ended in {@code error}: this one
   * where the handler lacks the method, but {@code error} itself where it comes from deeper inside
   * the handler, and so is somebody else's.
   *
   * @param dispatcher the generated class that called the handler
   */
  public static RuntimeException orRethrow(
      AbstractMethodError error, Class<?> dispatcher, EventType eventType) {
    StackTraceElement[] trace = error.getStackTrace();
    if (trace.length > 0 && !trace[0].getClassName().equals(dispatcher.getName())) {
      throw error;
    }
    return new UnhandledEventTypeException(eventType, error);
  }
}
