package io.eventfamily.cli.source;

import io.eventfamily.cli.console.UserErrorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A jar in which schemas lie beside the classes, wherever in it these are. */
final class SchemaJar {

  private static final Pattern ENTRY =
      Pattern.compile("(?:(?:BOOT-INF|WEB-INF)/classes/)?META-INF/eventfamily/[^/]+/([^/]+)");

  private SchemaJar() {}

  static List<FoundSchema> read(Path jar) throws IOException {
    List<FoundSchema> found = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        Matcher matcher = ENTRY.matcher(entry.getName());
        if (matcher.matches() && SchemaFolder.isSchema(matcher.group(1))) {
          try (InputStream content = zip.getInputStream(entry)) {
            found.add(
                SchemaSource.parse(content.readAllBytes(), jar + "!/" + entry.getName(), false));
          }
        }
      }
    } catch (ZipException e) {
      throw new UserErrorException(
          jar + " is neither a jar nor a .json file",
          "Name a schema file, a jar or a folder with schemas",
          e);
    }
    return found;
  }
}
