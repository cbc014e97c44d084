package io.eventfamily.spring.kafka;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.kafka.config.KafkaListenerEndpoint;
import org.springframework.kafka.config.MethodKafkaListenerEndpoint;
import org.springframework.kafka.config.MultiMethodKafkaListenerEndpoint;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.Payload;

/** Tells by the parameters of a listener's methods whether it listens to events, and to which. */
final class ListenerDemands {

  private static final String SPRINGS_OWN = Payload.class.getPackageName();

  private final EventFamilies families;

  ListenerDemands(EventFamilies families) {
    this.families = families;
  }

  /**
   * What a listener takes; empty where it takes no events, and so is not ours.
   *
   * @throws EventFamilyConfigurationException where it takes events that no codec reads
   */
  Optional<ListenerDemand> of(KafkaListenerEndpoint endpoint) {
    if (endpoint instanceof HandlerEndpoint handler) {
      return Optional.of(handler.demand());
    }
    if (endpoint instanceof MultiMethodKafkaListenerEndpoint<?, ?> methods) {
      return of(methods.getMethods(), methods.getDefaultMethod() != null);
    }
    if (endpoint instanceof MethodKafkaListenerEndpoint<?, ?> method) {
      return of(List.of(method.getMethod()), false);
    }
    return Optional.empty();
  }

  private Optional<ListenerDemand> of(Collection<Method> methods, boolean hasDefault) {
    Reading reading = new Reading();
    methods.forEach(reading::add);
    if (reading.types.isEmpty()) {
      return Optional.empty();
    }
    if (reading.outcomes && reading.bare) {
      throw new EventFamilyConfigurationException(
          "The listener " + nameOf(methods) + " takes events in one place and Decoded in another.",
          "Let it take one of them. Listeners of events are not given what is invalid, and those of"
              + " Decoded are.");
    }
    if (hasDefault) {
      reading.types.add(Event.class);
    }
    return Optional.of(
        new ListenerDemand(
            Set.copyOf(reading.types), reading.outcomes, reading.nulls, reading.batch));
  }

  private static String nameOf(Collection<Method> methods) {
    Method first = methods.iterator().next();
    return first.getDeclaringClass().getSimpleName() + "." + first.getName();
  }

  /** What was found in the parameters so far. */
  private final class Reading {

    final Set<Class<?>> types = new LinkedHashSet<>();
    boolean outcomes;
    boolean bare;
    boolean nulls;
    boolean batch;

    void add(Method method) {
      for (int index = 0; index < method.getParameterCount(); index++) {
        MethodParameter parameter = new MethodParameter(method, index);
        if (isOfTheRecord(parameter)) {
          add(method, parameter);
        }
      }
    }

    private void add(Method method, MethodParameter parameter) {
      boolean isRecord = false;
      boolean isMany = false;
      ResolvableType type = ResolvableType.forMethodParameter(parameter);
      while (true) {
        Class<?> raw = type.toClass();
        if (raw == ConsumerRecord.class || raw == ConsumerRecords.class) {
          isRecord = true;
          isMany |= raw == ConsumerRecords.class;
          type = type.getGeneric(1);
        } else if (raw == List.class || raw == Collection.class) {
          isMany = true;
          type = type.getGeneric(0);
        } else if (raw == Message.class) {
          type = type.getGeneric(0);
        } else {
          break;
        }
      }
      boolean isOutcome = Decoded.class.isAssignableFrom(type.toClass());
      Class<?> wanted = isOutcome ? type.getGeneric(0).resolve(Event.class) : type.toClass();
      if (!isOutcome && !Event.class.isAssignableFrom(wanted) && !families.hasPayload(wanted)) {
        return;
      }
      requireCodec(method, wanted);
      types.add(wanted);
      outcomes |= isOutcome;
      bare |= !isOutcome;
      nulls |= isRecord || isOptional(parameter);
      batch |= isMany;
    }

    private void requireCodec(Method method, Class<?> wanted) {
      if (Event.class.isAssignableFrom(wanted) && !families.hasEvent(wanted)) {
        throw new EventFamilyConfigurationException(
            "The listener %s takes events of the class %s, and no codec reads these."
                .formatted(nameOf(List.of(method)), wanted.getName()),
            "Add the codec of their family to "
                + EventFamilyKafkaProperties.PREFIX
                + ".codecs, or declare it as a bean.");
      }
    }
  }

  /** And not of a header, the acknowledgement or the like. */
  private static boolean isOfTheRecord(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(Payload.class)
        || Arrays.stream(parameter.getParameterAnnotations())
            .map(Annotation::annotationType)
            .noneMatch(type -> type.getPackageName().equals(SPRINGS_OWN));
  }

  /** As Spring has it. */
  private static boolean isOptional(MethodParameter parameter) {
    Payload payload = parameter.getParameterAnnotation(Payload.class);
    return payload != null && !payload.required();
  }
}
