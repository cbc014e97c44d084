package io.eventfamily.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things that are used again and again, so that a document costs no buffers.
 *
 * <p>There are a few for each processor, and not one for each thread: a million virtual threads
 * have no more of them. Nobody waits for one. Where those that a thread looks for are in use, as
 * where the code that is called to write an event writes another one, it gets a fresh one.
 *
 * @param <T> what is used again; keeps nothing of its last use that can be seen in the next
 */
public final class Pool<T> {

  private static final int SIZE =
      Integer.highestOneBit(Runtime.getRuntime().availableProcessors()) * 4;

  private final Supplier<T> factory;
  private final Slot<T>[] slots;

  /**
   * @param factory makes another one
   */
  @SuppressWarnings("unchecked") // arrays have no type arguments
  public Pool(Supplier<T> factory) {
    this.factory = factory;
    this.slots = (Slot<T>[]) new Slot<?>[SIZE];
    for (int index = 0; index < SIZE; index++) {
      slots[index] = new Slot<>();
    }
  }

  /** Takes one that nobody else uses until it is given back. */
  public Slot<T> take() {
    int hash = System.identityHashCode(Thread.currentThread());
    Slot<T> slot = slots[hash & (SIZE - 1)];
    if (!slot.tryTake()) {
      slot = slots[(hash + 1) & (SIZE - 1)];
      if (!slot.tryTake()) {
        slot = new Slot<>();
      }
    }
    if (slot.content == null) {
      slot.content = factory.get();
    }
    return slot;
  }

  /**
   * The place of one.
   *
   * @param <T> what is in it
   */
  public static final class Slot<T> {

    private static final VarHandle TAKEN;

    static {
      try {
        TAKEN = MethodHandles.lookup().findVarHandle(Slot.class, "taken", boolean.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    @SuppressWarnings("unused") // by the handle
    private boolean taken;

    /** Made when the slot is taken for the first time. */
    private @Nullable T content;

    private Slot() {}

    private boolean tryTake() {
      return TAKEN.compareAndSet(this, false, true);
    }

    /** What was taken. */
    @SuppressWarnings("NullAway") // who has the slot has taken it
    public T content() {
      return content;
    }

    /** Gives it back. */
    public void giveBack() {
      TAKEN.setRelease(this, false);
    }
  }
}
