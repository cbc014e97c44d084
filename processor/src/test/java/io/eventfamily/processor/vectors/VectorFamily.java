package io.eventfamily.processor.vectors;

import golden.recurring.RecurringEvent;
import golden.recurring.RecurringEventCodec;
import golden.reminder.ReminderEvent;
import golden.reminder.ReminderEventCodec;
import golden.task.TaskEvent;
import golden.task.TaskEventCodec;
import golden.taskv2.TaskEventCodecV2;
import golden.taskv2.TaskEventV2;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Arrays;
import java.util.Locale;

/** The families of the vectors, as generated from the golden declarations. */
public enum VectorFamily {
  TASK(TaskEvent.class, TaskEventCodec.INSTANCE),
  REMINDER(ReminderEvent.class, ReminderEventCodec.INSTANCE),
  RECURRING(RecurringEvent.class, RecurringEventCodec.INSTANCE),
  TASK_V2(TaskEventV2.class, TaskEventCodecV2.INSTANCE);

  final Class<? extends Event<?>> event;
  final EventCodec<Event<?>> codec;

  @SuppressWarnings("unchecked") // the codec of the very class beside it
  <E extends Event<?>> VectorFamily(Class<E> event, EventCodec<E> codec) {
    this.event = event;
    this.codec = (EventCodec<Event<?>>) codec;
  }

  static VectorFamily named(String name) {
    return Arrays.stream(values())
        .filter(family -> family.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
