package io.eventfamily.processor.compatibility;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.NearMiss;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a view with the schemas of the owner: it must accept all events of the types that it
 * declares, as the owner's versions write them from the version on that the view names.
 */
public final class ViewCheck {

  private final Family family;
  private final FamilySchema view;
  private final Diagnostics diagnostics;

  private ViewCheck(Family family, FamilySchema view, Diagnostics diagnostics) {
    this.family = family;
    this.view = view;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports where a view would reject events of the owner.
   *
   * @param view the schema that the view would have
   * @param path of the schema of the version that it names, on the paths of the compiler
   */
  public static void check(
      Family family, FamilySchema view, OwnerSchemas owners, String path, Diagnostics diagnostics) {
    ViewCheck check = new ViewCheck(family, view, diagnostics);
    try {
      List<FamilySchema> all = owners.of(family, path);
      List<FamilySchema> read = all.stream().filter(check::isRead).toList();
      if (read.isEmpty()) {
        diagnostics.report(
            family.origin(),
            Message.VIEW_WITHOUT_SCHEMA,
            family.name(),
            all.isEmpty() ? owners.places(family, path) : check.noneSince(all));
      } else {
        check.check(all, read);
      }
    } catch (OwnerSchemaException e) {
      diagnostics.report(family.origin(), Message.OWNER_SCHEMA_NOT_READABLE, e.text());
    }
  }

  private boolean isRead(FamilySchema owner) {
    return family.version().isEmpty()
        || owner.version().filter(each -> !each.isBefore(family.version().get())).isPresent();
  }

  private String noneSince(List<FamilySchema> all) {
    return "it reads version %s and those after it, but the known ones are %s"
        .formatted(family.version().orElseThrow(), Owners.names(all));
  }

  private void check(List<FamilySchema> all, List<FamilySchema> read) {
    for (Payload payload : family.payloads()) {
      if (read.stream().noneMatch(owner -> owner.event(payload.wireName()).isPresent())) {
        reportUnknown(payload, all, read);
      }
    }
    ViewChanges changes = new ViewChanges();
    for (FamilySchema owner : read) {
      changes.compare(owner, view);
    }
    new ViewReport(family, changes, new Owners(read), diagnostics).report();
  }

  private void reportUnknown(Payload payload, List<FamilySchema> all, List<FamilySchema> read) {
    Optional<FamilySchema> last =
        all.stream()
            .filter(owner -> owner.event(payload.wireName()).isPresent())
            .reduce((first, second) -> second);
    Set<String> types = new LinkedHashSet<>();
    read.forEach(owner -> owner.events().stream().map(EventSchema::type).forEach(types::add));
    String hint =
        NearMiss.of(payload.wireName(), types)
            .map("Did you mean \"%s\"?"::formatted)
            .orElse("It writes " + String.join(", ", types) + ".");
    diagnostics.report(
        payload.wireNameOrigin(),
        Message.VIEW_OF_UNKNOWN_EVENT,
        payload.wireName(),
        last.map(owner -> " after version " + Owners.name(owner)).orElse(""),
        hint);
  }
}
