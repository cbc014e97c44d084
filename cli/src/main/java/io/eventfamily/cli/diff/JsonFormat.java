package io.eventfamily.cli.diff;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.compatibility.Change;
import java.util.List;
import java.util.Optional;

/** Differences for programs. */
public final class JsonFormat implements DiffFormat {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  @Override
  public String write(List<FamilyDiff> diffs) {
    JsonArray families = new JsonArray();
    diffs.forEach(diff -> families.add(toJson(diff)));
    JsonObject json = new JsonObject();
    json.addProperty("broken", diffs.stream().anyMatch(FamilyDiff::isBroken));
    json.add("families", families);
    return GSON.toJson(json) + "\n";
  }

  private static JsonObject toJson(FamilyDiff diff) {
    JsonObject json = new JsonObject();
    json.addProperty("family", diff.name());
    json.add("older", version(diff.older()));
    json.add("newer", version(diff.newer()));
    json.addProperty("level", diff.level().name());
    json.addProperty("broken", diff.isBroken());
    json.addProperty("step", diff.step().name());
    json.addProperty("lowestVersion", diff.lowest().map(SchemaVersion::text).orElse(null));
    JsonArray changes = new JsonArray();
    diff.changes().forEach(change -> changes.add(toJson(change, diff)));
    json.add("changes", changes);
    return json;
  }

  private static JsonObject toJson(Change change, FamilyDiff diff) {
    JsonObject json = new JsonObject();
    json.addProperty("rule", change.rule().id());
    json.addProperty("place", change.site().path());
    json.addProperty("older", change.older());
    json.addProperty("newer", change.newer());
    json.addProperty("kind", change.kind().name());
    JsonArray breaks = new JsonArray();
    change.breaks().forEach(direction -> breaks.add(direction.name()));
    json.add("breaks", breaks);
    json.addProperty("breaksLevel", change.breaks(diff.level()));
    return json;
  }

  private static JsonElement version(Optional<FoundSchema> found) {
    return found.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(found.get().version());
  }
}
