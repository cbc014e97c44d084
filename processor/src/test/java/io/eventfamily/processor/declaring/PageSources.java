package io.eventfamily.processor.declaring;

import io.eventfamily.processor.declaring.DeclaringPage.Block;
import io.eventfamily.processor.declaring.DeclaringPage.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes whole sources of what stands on the page. */
final class PageSources {

  private static final String IMPORTS =
      """
      import com.fasterxml.jackson.annotation.*;
      import io.eventfamily.*;
      import io.eventfamily.runtime.*;
      import jakarta.validation.Constraint;
      import jakarta.validation.Valid;
      import jakarta.validation.constraints.*;
      import java.lang.annotation.*;
      import java.math.*;
      import java.net.URI;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private PageSources() {}

  static String source(String packageName, String code) {
    return "package " + packageName + ";\n" + IMPORTS + code;
  }

  /** The types that the rows of the tables use. */
  static String declarations() {
    return DeclaringPage.blocks("declarations").map(Block::code).collect(Collectors.joining());
  }

  /** A family with a payload for each table, and a property for each row. */
  static String rows() {
    return source(
        "rows",
        "@EventFamily(name = \"row\") public interface RowEvents {\n"
            + declarations()
            + payload("Typed", DeclaringPage.types(), Row::declaration)
            + payload("Constrained", DeclaringPage.constraints(), Row::declaration)
            + payload("Free", DeclaringPage.constraints(), Row::freeDeclaration)
            + payload("Defaulted", DeclaringPage.defaults(), Row::declaration)
            + "}\n");
  }

  private static String payload(String name, List<Row> rows, Function<Row, String> declaration) {
    return "@Payload interface "
        + name
        + " {\n"
        + rows.stream().map(declaration).collect(Collectors.joining())
        + "}\n";
  }

  /** A family that has nothing but some properties, each on a line of its own. */
  static String properties(String packageName, String properties) {
    return source(
        packageName,
        "@EventFamily(name = \""
            + packageName
            + "\") interface AnyEvents { @Payload interface Done {\n"
            + properties
            + "}\n"
            + declarations()
            + "}\n");
  }

  /** The line on which properties begin. */
  static int firstLine() {
    return (int) properties("any", "").lines().takeWhile(line -> !line.equals("}")).count() + 1;
  }

  static String statements(String packageName, String name, String code) {
    return source(
        packageName,
        "final class " + name + " { static void run() throws Exception {\n" + code + "} }\n");
  }
}
