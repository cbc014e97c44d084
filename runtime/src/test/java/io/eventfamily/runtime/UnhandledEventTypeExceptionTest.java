package io.eventfamily.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Test;

class UnhandledEventTypeExceptionTest {

  private static final EventType ADDED = () -> "note.added";

  /** A handler as generated code declares it, with a method for an event type that was added. */
  interface Handler {
    void onWritten();

    void onAdded();
  }

  /** Stands for a generated event. */
  private static final class Dispatcher {
    static void dispatch(Handler handler) {
      try {
        handler.onAdded();
      } catch (AbstractMethodError error) {
        throw UnhandledEventTypeException.orRethrow(error, Dispatcher.class, ADDED);
      }
    }
  }

  @Test
  void namesTheTypeThatNobodyHandles() {
    UnhandledEventTypeException e = new UnhandledEventTypeException(ADDED);

    assertThat(e).hasMessage("The handler does not handle events of the type note.added.");
    assertThat(e.eventType()).isEqualTo("note.added");
  }

  @Test
  void tellsAHandlerThatWasCompiledBeforeTheTypeWasAdded() throws Throwable {
    Handler handler = handlerWithoutOnAdded();

    assertThatExceptionOfType(UnhandledEventTypeException.class)
        .isThrownBy(() -> Dispatcher.dispatch(handler))
        .withMessage(
            "The handler was compiled before the event type note.added was added, and does not"
                + " handle it; compile it again.")
        .withCauseInstanceOf(AbstractMethodError.class)
        .satisfies(e -> assertThat(e.eventType()).isEqualTo("note.added"));
  }

  @Test
  void doesNotTakeAnErrorFromInsideAHandlerForItsOwn() throws Throwable {
    Handler old = handlerWithoutOnAdded();
    Handler delegating =
        new Handler() {
          @Override
          public void onWritten() {}

          @Override
          public void onAdded() {
            old.onAdded();
          }
        };

    assertThatExceptionOfType(AbstractMethodError.class)
        .isThrownBy(() -> Dispatcher.dispatch(delegating));
  }

  @Test
  void takesAnErrorWithoutATraceForTheHandlers() {
    AbstractMethodError error = new AbstractMethodError();
    error.setStackTrace(new StackTraceElement[0]);

    assertThat(UnhandledEventTypeException.orRethrow(error, Dispatcher.class, ADDED))
        .isInstanceOf(UnhandledEventTypeException.class)
        .hasCause(error);
  }

  /** A class that lacks a method of its interface, as an old class file does. */
  private static Handler handlerWithoutOnAdded() throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodType nothing = MethodType.methodType(void.class);
    CallSite site =
        LambdaMetafactory.metafactory(
            lookup,
            "onWritten",
            MethodType.methodType(Handler.class),
            nothing,
            lookup.findStatic(UnhandledEventTypeExceptionTest.class, "doNothing", nothing),
            nothing);
    return (Handler) site.getTarget().invoke();
  }

  @SuppressWarnings("unused") // through a method handle
  private static void doNothing() {}
}
