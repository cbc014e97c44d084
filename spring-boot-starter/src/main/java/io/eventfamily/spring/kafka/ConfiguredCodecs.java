package io.eventfamily.spring.kafka;

import io.eventfamily.kafka.EventCodecs;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.ArrayList;
import java.util.List;

/** Finds the codecs: those that are beans, and those that properties name. */
final class ConfiguredCodecs {

  private static final String PROPERTY = EventFamilyKafkaProperties.PREFIX + ".codecs";
  private static final String NAME_THEM =
      "Name the generated codecs in " + PROPERTY + ", such as com.example.TaskEventCodec";

  private ConfiguredCodecs() {}

  /**
   * All codecs. A class that is a bean and named too is taken once.
   *
   * @throws EventFamilyConfigurationException where there is none, one cannot be made, or two read
   *     one type of event
   */
  static List<EventCodec<?>> of(
      List<? extends EventCodec<?>> beans, List<String> names, ClassLoader loader) {
    List<EventCodec<?>> all = new ArrayList<>(beans);
    for (String name : names) {
      if (all.stream().noneMatch(codec -> codec.getClass().getName().equals(name))) {
        all.add(codec(name, loader));
      }
    }
    if (all.isEmpty()) {
      throw new EventFamilyConfigurationException(
          "There is no codec: " + PROPERTY + " is empty, and no bean is an EventCodec.",
          NAME_THEM
              + ", or declare them as beans. Without events, set "
              + EventFamilyKafkaProperties.PREFIX
              + ".enabled to false.");
    }
    requireDistinct(all);
    return List.copyOf(all);
  }

  private static EventCodec<?> codec(String name, ClassLoader loader) {
    Object codec;
    try {
      codec = Class.forName(name, true, loader).getConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      throw new EventFamilyConfigurationException(
          PROPERTY + " names " + name + ", and there is no such class on the class path.",
          "Correct the name. It is the whole one, with its package: com.example.TaskEventCodec.",
          e);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new EventFamilyConfigurationException(
          PROPERTY
              + " names "
              + name
              + ", which cannot be made with a public constructor without parameters: "
              + e,
          NAME_THEM + ". Declare a codec that is made in another way as a bean.",
          e);
    }
    if (codec instanceof EventCodec<?> found) {
      return found;
    }
    throw new EventFamilyConfigurationException(
        PROPERTY + " names " + name + ", which is no EventCodec.", NAME_THEM + ".");
  }

  private static void requireDistinct(List<EventCodec<?>> all) {
    try {
      new EventCodecs<Event<?>>(all);
    } catch (IllegalArgumentException e) {
      throw new EventFamilyConfigurationException(
          "Two codecs read one type of event. " + e.getMessage(),
          "Take one of them out of " + PROPERTY + " or of the beans.",
          e);
    }
  }
}
