package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.FamilyNames;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.schema.SchemaVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every generated type has a name, and a name of its own. */
final class GeneratedNamesCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    FamilyNames names = family.names();
    String familyName = family.declaration().simpleName();
    if (names.base().isEmpty()) {
      diagnostics.report(family.origin(), Message.FAMILY_HAS_NO_BASE_NAME, familyName);
      return;
    }
    checkVersionSuffix(family, diagnostics);
    Map<ClassId, Payload> taken = new HashMap<>();
    for (Payload payload : family.payloads()) {
      ClassId generated = names.payloadClass(payload);
      Payload first = taken.putIfAbsent(generated, payload);
      if (names.withoutPayloads().contains(generated)) {
        diagnostics.report(
            payload.origin(),
            Message.PAYLOAD_NAME_RESERVED,
            payload.name(),
            generated.simpleName());
      } else if (first != null) {
        diagnostics.report(
            payload.origin(),
            Message.GENERATED_NAME_TAKEN,
            generated.simpleName(),
            first.declaration());
      }
    }
  }

  private static void checkVersionSuffix(Family family, Diagnostics diagnostics) {
    String suffix = family.names().versionSuffix();
    Optional<SchemaVersion> version = family.version();
    boolean agrees = version.map(declared -> suffix.equals("V" + declared.major())).orElse(false);
    if (!suffix.isEmpty() && !agrees) {
      diagnostics.report(
          family.origin(),
          Message.VERSION_IS_NOT_SUFFIX,
          family.declaration().simpleName(),
          suffix,
          version.map(SchemaVersion::text).orElse("not declared"));
    }
  }
}
