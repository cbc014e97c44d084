package io.eventfamily.runtime.cloudevents;

import io.eventfamily.runtime.JsonLimits;

/** Limits that are never the narrower ones: how large events may be, their codecs decide. */
final class WideLimits {

  private static final int DEEPEST = 1_000;

  static final JsonLimits LIMITS =
      new JsonLimits(DEEPEST, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private WideLimits() {}
}
