package io.eventfamily.runtime.utf8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Writers that are used again and again, so that a document costs no buffer.
 *
 * <p>There are a few for each processor, and not one for each thread: a million virtual threads
 * have no more of them. Nobody waits for one. Where those that a thread looks for are in use, as
 * where the code that is called to write an event writes another one, it gets a fresh one.
 */
public final class Utf8JsonWriters {

  private static final int COUNT =
      Integer.highestOneBit(Runtime.getRuntime().availableProcessors()) * 4;

  private static final Slot[] SLOTS = new Slot[COUNT];

  static {
    for (int index = 0; index < COUNT; index++) {
      SLOTS[index] = new Slot();
    }
  }

  private Utf8JsonWriters() {}

  /** A writer that nobody else uses until it is given back. */
  public static Slot take() {
    int hash = System.identityHashCode(Thread.currentThread());
    Slot slot = SLOTS[hash & (COUNT - 1)];
    if (slot.tryTake()) {
      return slot;
    }
    slot = SLOTS[(hash + 1) & (COUNT - 1)];
    return slot.tryTake() ? slot : new Slot();
  }

  /** The place of one writer. */
  public static final class Slot {

    private static final VarHandle TAKEN;

    static {
      try {
        TAKEN = MethodHandles.lookup().findVarHandle(Slot.class, "taken", boolean.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private final Utf8JsonWriter writer = new Utf8JsonWriter();

    @SuppressWarnings("unused") // by the handle
    private boolean taken;

    private boolean tryTake() {
      return TAKEN.compareAndSet(this, false, true);
    }

    /** The writer, with nothing in it. */
    public Utf8JsonWriter writer() {
      return writer;
    }

    /** Gives the writer back. What it has written is forgotten. */
    public void giveBack() {
      writer.clear();
      TAKEN.setRelease(this, false);
    }
  }
}
