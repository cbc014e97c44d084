package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.TypeUse;

/** Some size keeps all limits together. */
final class SizeLimits {

  private SizeLimits() {}

  static void check(TypeUse use, Diagnostics diagnostics) {
    int min = 0;
    int max = Integer.MAX_VALUE;
    for (Constraint constraint : use.constraints()) {
      if (constraint instanceof Constraint.Size size) {
        min = Math.max(min, size.min());
        max = Math.min(max, size.max());
        if (size.min() < 0 || min > max) {
          diagnostics.report(
              size.origin(), Message.SIZE_IMPOSSIBLE, size.min() < 0 ? size.min() : min, max);
          return;
        }
      }
    }
  }
}
