package io.eventfamily.runtime.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one thing in which the engines' libraries write or find it fastest. Each is made
 * when it is first wanted. There is room for two, because there are two libraries.
 *
 * @param <S> what the forms are made of
 */
final class Forms<S> {

  private final S source;

  // Threads may race here. Each of them then has a form of its own, which does no harm.
  private volatile @Nullable Object first;
  private volatile @Nullable Object second;

  Forms(S source) {
    this.source = source;
  }

  <F> F get(Class<F> type, Function<S, F> make) {
    Object form = first;
    return type.isInstance(form) ? type.cast(form) : getSecond(type, make);
  }

  private <F> F getSecond(Class<F> type, Function<S, F> make) {
    Object form = second;
    if (type.isInstance(form)) {
      return type.cast(form);
    }
    F made = make.apply(source);
    if (first == null) {
      first = made;
    } else {
      second = made;
    }
    return made;
  }
}
