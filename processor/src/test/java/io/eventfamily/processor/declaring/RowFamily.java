package io.eventfamily.processor.declaring;

import io.eventfamily.processor.engine.Engine;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.InvalidEventException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was generated from the tables of the page.
 *
 * @param type of the events
 */
record RowFamily(ClassLoader loader, Class<Event<?>> type, EventCodec<Event<?>> codec) {

  @SuppressWarnings("unchecked") // generated that way
  static RowFamily of(ClassLoader loader) {
    try {
      Class<?> codec = loader.loadClass("rows.RowEventCodec");
      return new RowFamily(
          loader,
          (Class<Event<?>>) loader.loadClass("rows.RowEvent"),
          (EventCodec<Event<?>>) codec.getField("INSTANCE").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a payload in an envelope. */
  Event<?> read(Engine engine, String eventType, String payload) {
    return readDocument(
        engine,
        """
        {"event_id":"5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11","event_type":"row.%s",\
        "timestamp":"2026-01-15T10:30:00Z",%s}"""
            .formatted(eventType, payload));
  }

  Event<?> readDocument(Engine engine, String json) {
    return engine.read(codec, type, json);
  }

  String write(Engine engine, Event<?> event) {
    return engine.write(codec, event);
  }

  /** A payload in which nothing was set. */
  Object built(String eventType) {
    String name = Character.toUpperCase(eventType.charAt(0)) + eventType.substring(1);
    return call(call(null, builderOf(name)), "build");
  }

  private Method builderOf(String name) {
    try {
      return loader.loadClass("rows.Row" + name + "Payload").getMethod("builder");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A payload that went through its builder. */
  Object rebuilt(Object payload) {
    return call(call(payload, "toBuilder"), "build");
  }

  /** A payload with another value of one property. */
  Object rebuilt(Object payload, String property, @Nullable Object value) {
    Object builder = call(payload, "toBuilder");
    call(builder, setter(builder, payload, property), value);
    return call(builder, "build");
  }

  /** A payload of which each property was set to what an accessor of another one gives. */
  Object builtOfItsValues(Object payload) {
    Object builder = call(payload, "toBuilder");
    for (Method method : payload.getClass().getDeclaredMethods()) {
      if (method.getName().matches("p\\d+") && !method.isSynthetic()) {
        call(builder, setter(builder, payload, method.getName()), call(payload, method));
      }
    }
    return call(builder, "build");
  }

  Object valueOf(Object payload, String property) {
    return call(payload, property);
  }

  private static Method setter(Object builder, Object payload, String property) {
    try {
      Class<?> type = payload.getClass().getMethod(property).getReturnType();
      return builder.getClass().getMethod(property, type);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object instance, String method) {
    return call(
        instance,
        Stream.of(instance.getClass().getMethods())
            .filter(each -> each.getName().equals(method) && each.getParameterCount() == 0)
            .findFirst()
            .orElseThrow());
  }

  private static Object call(
      @Nullable Object instance, Method method, @Nullable Object... arguments) {
    try {
      return method.invoke(instance, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidEventException invalid) {
        throw invalid;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
