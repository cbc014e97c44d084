package io.eventfamily.processor.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as the models of Pydantic write and judge it.
 *
 * @param file valid, tolerant or invalid
 * @param canonical what writing the event gives; null where there is none
 * @param errors code and pointer of each error
 */
public record Vector(
    String file,
    String name,
    VectorFamily family,
    String json,
    String canonical,
    Set<String> errors) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** All vectors of a file. */
  public static List<Vector> read(String file) {
    try (InputStream in = Vector.class.getResourceAsStream("/vectors/" + file + ".jsonl");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines.lines().map(MAPPER::readTree).map(row -> of(file, row)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vector of(String file, JsonNode row) {
    String json = row.get("json").stringValue();
    String canonical =
        switch (file) {
          case "valid" -> json;
          case "tolerant" -> row.get("canonical").stringValue();
          default -> null;
        };
    return new Vector(
        file,
        row.get("name").stringValue(),
        VectorFamily.named(row.get("family").stringValue()),
        json,
        canonical,
        StreamSupport.stream(row.path("errors").spliterator(), false)
            .map(
                error -> error.get("code").stringValue() + " " + error.get("pointer").stringValue())
            .collect(Collectors.toSet()));
  }

  @Override
  public String toString() {
    return file + " " + family + " " + name;
  }
}
