package io.eventfamily.dapr.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The calls that are under way. */
final class Calls {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition isEmpty = lock.newCondition();
  private final Set<Call> open = new HashSet<>();
  private boolean isClosed;

  /**
   * @throws IllegalStateException where the publisher is closed
   */
  Call begin() {
    lock.lock();
    try {
      if (isClosed) {
        throw new IllegalStateException("The publisher is closed.");
      }
      Call call = new Call();
      open.add(call);
      return call;
    } finally {
      lock.unlock();
    }
  }

  void end(Call call) {
    lock.lock();
    try {
      open.remove(call);
      if (open.isEmpty()) {
        isEmpty.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Lets no further call begin. */
  void close() {
    lock.lock();
    try {
      isClosed = true;
    } finally {
      lock.unlock();
    }
  }

  /** Whether all calls have ended within the bound. */
  boolean awaitEnd(Duration bound) throws InterruptedException {
    long left = bound.toNanos();
    lock.lockInterruptibly();
    try {
      while (!open.isEmpty() && left > 0) {
        left = isEmpty.awaitNanos(left);
      }
      return open.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  void stopAll(String reason) {
    List<Call> calls;
    lock.lock();
    try {
      calls = new ArrayList<>(open);
    } finally {
      lock.unlock();
    }
    calls.forEach(call -> call.stop(reason));
  }
}
