package io.eventfamily.benchmark.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A baseline of families that have grown: with each version, one more of their payloads has got the
 * property that all of them have now.
 */
final class RecordedVersions {

  /** The version that is compiled. */
  static final String CURRENT = "1.10.0";

  /** What has been added to a payload. */
  static final Property ADDED = new Property("addedLater", "@Nullable ", "String");

  private static final String ADDED_NAME = "added_later";
  private static final int COUNT = 10;
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private RecordedVersions() {}

  /**
   * Records the versions before.
   *
   * @param classes where the compiler put the schemas of the current version
   * @param baseline an empty folder
   */
  static void write(Path classes, Path baseline) throws IOException {
    Path schemas = classes.resolve("META-INF/eventfamily");
    for (Path current : SourceFiles.in(schemas, CURRENT + ".json")) {
      String document = Files.readString(current, UTF_8);
      Path family =
          Files.createDirectories(baseline.resolve(schemas.relativize(current).subpath(0, 1)));
      for (int minor = 0; minor < COUNT; minor++) {
        String version = "1." + minor + ".0";
        Files.writeString(
            family.resolve(version + ".json"),
            before(document, minor).replace(CURRENT, version),
            UTF_8);
      }
    }
  }

  /** What the document was when only so many payloads had the property. */
  private static String before(String document, int having) {
    JsonObject json = JSON.fromJson(document, JsonObject.class);
    JsonObject definitions = json.getAsJsonObject("$defs");
    List<String> payloads = new ArrayList<>(definitions.keySet());
    payloads.removeIf(name -> !name.startsWith("payload."));
    payloads.stream()
        .skip(having)
        .map(definitions::getAsJsonObject)
        .forEach(payload -> payload.getAsJsonObject("properties").remove(ADDED_NAME));
    return JSON.toJson(json);
  }
}
