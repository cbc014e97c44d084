package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import java.util.HashMap;
import java.util.Map;

/** Every event type has a wire name and a constant of its own. */
final class EventTypesCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    Map<String, Payload> byWireName = new HashMap<>();
    Map<String, Payload> byConstant = new HashMap<>();
    for (Payload payload : family.payloads()) {
      Payload sameWireName = byWireName.putIfAbsent(payload.wireName(), payload);
      Payload sameConstant = byConstant.putIfAbsent(payload.constantName(), payload);
      // Where the names are alike too, another rule says so already.
      boolean sameName = sameConstant != null && sameConstant.name().equals(payload.name());
      if (sameWireName != null && !sameName) {
        diagnostics.report(
            payload.wireNameOrigin(),
            Message.EVENT_TYPE_TAKEN,
            payload.wireName(),
            sameWireName.declaration());
      } else if (sameConstant != null && !sameName) {
        diagnostics.report(
            payload.origin(),
            Message.CONSTANT_TAKEN,
            payload.constantName(),
            sameConstant.declaration());
      }
    }
  }
}
