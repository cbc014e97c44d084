package io.eventfamily.spring.kafka;

import io.eventfamily.runtime.Event;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.util.ReflectionUtils;

/**
 * Calls a generated handler with events. The generated event knows how to: its method {@code
 * dispatch} takes the handler of its family. Only its name is known here.
 */
final class HandlerDispatch {

  private final Object handler;
  private final Map<Class<?>, Method> methods = new LinkedHashMap<>();

  HandlerDispatch(Object handler, EventFamilies families) {
    this.handler = handler;
    for (EventFamilies.Family family : families.all()) {
      Arrays.stream(family.events().getMethods())
          .filter(method -> method.getName().equals("dispatch"))
          .filter(method -> method.getParameterCount() == 1)
          .filter(method -> method.getParameterTypes()[0].isInstance(handler))
          .forEach(method -> add(family.events(), method));
    }
  }

  /** A family need not be public, and then its methods are not either. */
  private void add(Class<?> events, Method dispatch) {
    ReflectionUtils.makeAccessible(dispatch);
    methods.put(events, dispatch);
  }

  /** The classes of the events that the handler takes; none where it is no handler. */
  Set<Class<?>> events() {
    return methods.keySet();
  }

  /** The listener method, which Spring calls by its name. */
  public void on(Event<?> event) {
    Method dispatch = methods.get(event.getClass());
    if (dispatch == null) {
      throw new IllegalArgumentException("The handler takes no " + event.getClass().getName());
    }
    ReflectionUtils.invokeMethod(dispatch, event, handler);
  }

  @Override
  public String toString() {
    return handler.getClass().getName();
  }
}
