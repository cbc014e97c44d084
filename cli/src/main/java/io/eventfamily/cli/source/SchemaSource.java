package io.eventfamily.cli.source;

import io.eventfamily.cli.console.UserErrorException;
import io.eventfamily.schema.document.SchemaDocument;
import io.eventfamily.schema.document.SchemaDocumentException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the schemas that a path leads to: a schema file, a jar, a folder of classes, a folder
 * {@code META-INF/eventfamily} or one like it, such as a baseline, or the folder of one family.
 */
public final class SchemaSource {

  private SchemaSource() {}

  /**
   * All schemas of a source, by family and version.
   *
   * @throws UserErrorException where there is none, or one cannot be read
   */
  public static List<FoundSchema> read(Path source) {
    List<FoundSchema> found = new ArrayList<>();
    try {
      if (Files.isDirectory(source)) {
        found.addAll(SchemaFolder.read(source));
      } else if (!Files.exists(source)) {
        throw new UserErrorException(
            source + " is not there", "Name a schema file, a jar or a folder with schemas");
      } else if (source.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
        found.add(parse(Files.readAllBytes(source), source.toString(), true));
      } else {
        found.addAll(SchemaJar.read(source));
      }
    } catch (IOException e) {
      throw new UserErrorException(
          source + " cannot be read (" + e + ")", "See to it that it may be read", e);
    }
    if (found.isEmpty()) {
      throw new UserErrorException(
          source + " holds no schema of a family",
          "Compile the family with the processor, which writes"
              + " META-INF/eventfamily/<family>/<version>.json beside the classes");
    }
    found.sort(FoundSchema.ORDER);
    return distinct(found);
  }

  /**
   * All schemas of several sources together.
   *
   * @throws UserErrorException where there is none, or two say something else of one version
   */
  public static List<FoundSchema> read(List<Path> sources) {
    List<FoundSchema> found = new ArrayList<>();
    sources.forEach(source -> found.addAll(read(source)));
    found.sort(FoundSchema.ORDER);
    return distinct(found);
  }

  private static List<FoundSchema> distinct(List<FoundSchema> sorted) {
    List<FoundSchema> distinct = new ArrayList<>();
    for (FoundSchema found : sorted) {
      FoundSchema last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
      if (last == null || !last.label().equals(found.label())) {
        distinct.add(found);
      } else if (!last.schema().equals(found.schema())) {
        throw new UserErrorException(
            "%s is there twice, and not the same: in %s and in %s"
                .formatted(found.label(), last.location(), found.location()),
            "Give one of them another version, or name only one of the sources");
      } else if (found.named()) {
        distinct.set(distinct.size() - 1, found);
      }
    }
    return distinct;
  }

  static FoundSchema parse(byte[] bytes, String location, boolean named) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new FoundSchema(SchemaDocument.read(text), text, location, named);
    } catch (CharacterCodingException e) {
      throw new UserErrorException(
          location + " is not in UTF-8", "Name a schema that the processor wrote", e);
    } catch (SchemaDocumentException e) {
      throw new UserErrorException(
          "%s: %s %s"
              .formatted(
                  location, e.pointer().isEmpty() ? "the document" : e.pointer(), e.problem()),
          e.remedy(),
          e);
    }
  }
}
