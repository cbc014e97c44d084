package io.eventfamily.processor.compatibility;

import io.eventfamily.processor.compatibility.ViewChanges.Found;
import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.NearMiss;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Direction;
import io.eventfamily.schema.compatibility.Rule;
import io.eventfamily.schema.compatibility.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is wrong with a view, where the view declares it. */
final class ViewReport {

  private final Family family;
  private final ViewChanges changes;
  private final Owners owners;
  private final SiteOrigins origins;
  private final Diagnostics diagnostics;

  ViewReport(Family family, ViewChanges changes, Owners owners, Diagnostics diagnostics) {
    this.family = family;
    this.changes = changes;
    this.owners = owners;
    this.origins = new SiteOrigins(family);
    this.diagnostics = diagnostics;
  }

  void report() {
    changes.bySite().forEach(this::report);
  }

  private void report(Site site, Map<Rule, Found> found) {
    for (Found each : found.values()) {
      if (each.change().rule() == Rule.TOPIC_CHANGED) {
        reportTopic(each);
      } else if (isAdded(each)) {
        reportAdded(site, each, found);
      } else if (isNull(site, each)) {
        if (!found.containsKey(Rule.REQUIRED_PROPERTY_ADDED)) {
          reportRequired(site, each.owners(), "@Nullable");
        }
      } else {
        reportRejected(each);
      }
    }
  }

  /** What counts is where the owner publishes now. */
  private void reportTopic(Found found) {
    FamilySchema last = changes.compared().get(changes.compared().size() - 1);
    if (found.owners().contains(last)) {
      diagnostics.report(
          family.origin(), Message.VIEW_OF_OTHER_TOPIC, last.topic(), family.topic());
    }
  }

  private static boolean isAdded(Found found) {
    Rule rule = found.change().rule();
    return rule == Rule.REQUIRED_PROPERTY_ADDED
        || (rule == Rule.PROPERTY_ADDED && !isBreak(found.change()));
  }

  private static boolean isBreak(Change change) {
    return change.breaks().contains(Direction.BACKWARD);
  }

  /** Whether a property itself must not be null, and not something in it. */
  private static boolean isNull(Site site, Found found) {
    return found.change().rule() == Rule.NULL_FORBIDDEN
        && found.change().older().equals("nullable")
        && nameOf(site).isPresent();
  }

  private void reportAdded(Site site, Found found, Map<Rule, Found> beside) {
    boolean never = found.owners().size() == changes.comparedAt(site).size();
    if (isBreak(found.change())) {
      if (never) {
        reportUnknown(site, Message.VIEW_REQUIRES_UNKNOWN_PROPERTY);
      } else {
        List<FamilySchema> missing = new ArrayList<>(found.owners());
        Found ofNull = beside.get(Rule.NULL_FORBIDDEN);
        if (ofNull != null) {
          missing.addAll(ofNull.owners());
        }
        reportRequired(
            site, missing, ofNull != null ? "@Nullable" : "@Nullable or give it a default");
      }
    } else if (never && !isBuiltIn(site)) {
      reportUnknown(site, Message.VIEW_OF_UNKNOWN_PROPERTY);
    }
  }

  /** Every envelope may have it, and who does not use it has no place to leave it out. */
  private boolean isBuiltIn(Site site) {
    return site instanceof Site.EnvelopeProperty property
        && family.envelopeProperties().stream()
            .map(Property::wireName)
            .noneMatch(property.name()::equals);
  }

  private void reportUnknown(Site site, Message message) {
    String name = nameOf(site).orElseThrow();
    String hint =
        NearMiss.of(name, owners.propertiesBeside(site))
            .map("Did you mean \"%s\"?"::formatted)
            .orElse("Leave it out.");
    diagnostics.report(origins.of(site), message, name, holderOf(site), hint);
  }

  /** What a property is called; empty for other sites. */
  private static Optional<String> nameOf(Site site) {
    if (site instanceof Site.PayloadProperty property) {
      return Optional.of(property.name());
    }
    if (site instanceof Site.EnvelopeProperty property) {
      return Optional.of(property.name());
    }
    return site instanceof Site.RecordProperty property
        ? Optional.of(property.name())
        : Optional.empty();
  }

  private static String holderOf(Site site) {
    if (site instanceof Site.PayloadProperty property) {
      return property.eventType();
    }
    return site instanceof Site.RecordProperty property ? property.definition() : "the envelope";
  }

  /**
   * @param missing the versions that do not guarantee it
   */
  private void reportRequired(Site site, List<FamilySchema> missing, String remedy) {
    List<FamilySchema> all = changes.comparedAt(site);
    List<FamilySchema> guaranteed = all.stream().filter(each -> !missing.contains(each)).toList();
    boolean since =
        !guaranteed.isEmpty()
            && guaranteed.equals(all.subList(all.size() - guaranteed.size(), all.size()));
    String further =
        since
            ? ", or read no older events: version = \"%s\""
                .formatted(Owners.name(guaranteed.get(0)))
            : "";
    diagnostics.report(
        origins.of(site),
        Message.VIEW_REQUIRES_TOO_MUCH,
        nameOf(site).orElseThrow(),
        guarantee(all, guaranteed, since),
        remedy,
        further);
  }

  private static String guarantee(
      List<FamilySchema> all, List<FamilySchema> guaranteed, boolean since) {
    if (guaranteed.isEmpty()) {
      return "does not guarantee it";
    }
    if (since) {
      return "guarantees it from " + Owners.name(guaranteed.get(0)) + " on";
    }
    FamilySchema last = guaranteed.get(guaranteed.size() - 1);
    return guaranteed.equals(all.subList(0, guaranteed.size()))
        ? "guarantees it until " + Owners.name(last) + " only"
        : "guarantees it in " + Owners.names(guaranteed) + " only";
  }

  private void reportRejected(Found found) {
    Change change = found.change();
    boolean ofAll = found.owners().size() == changes.comparedAt(change.site()).size();
    diagnostics.report(
        origins.of(change.site()),
        Message.VIEW_REJECTS,
        change.site().description(),
        change.older(),
        change.newer(),
        change.rule().id(),
        ofAll ? "" : " of " + Owners.names(found.owners()));
  }
}
