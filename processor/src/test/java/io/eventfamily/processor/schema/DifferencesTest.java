package io.eventfamily.processor.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.eventfamily.processor.engine.CompiledSources;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page shows what validators and codecs judge differently, and it is as the page says. */
class DifferencesTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static EventCodec<Event<?>> codec;
  private static String schema;

  static List<DifferenceRow> rows() {
    return DifferenceRow.all();
  }

  @BeforeAll
  @SuppressWarnings("unchecked") // generated that way
  static void compile(@TempDir Path folder) throws Exception {
    String payloads = rows().stream().map(DifferenceRow::declaration).collect(Collectors.joining());
    String source =
        """
        package rows;
        import io.eventfamily.*;
        import io.eventfamily.Payload;
        import jakarta.validation.constraints.*;
        import java.math.*;
        import java.net.URI;
        import java.time.*;
        import java.util.*;
        @EventFamily(name = "row") public interface RowEvents {
          record Span(int from, int until) {
            @AssertTrue public boolean isInOrder() { return from <= until; }
          }
        """;
    CompiledSources compiled =
        CompiledSources.of(Map.of("RowEvents.java", source + payloads + "}\n"), folder, List.of());
    assertThat(compiled.messages()).isEmpty();
    Class<?> type = compiled.load().loadClass("rows.RowEventCodec");
    codec = (EventCodec<Event<?>>) type.getField("INSTANCE").get(null);
    schema = Files.readString(folder.resolve("META-INF/eventfamily/row/unversioned.json"));
  }

  /** With the events of one row alone, because the validator gives up over large integers. */
  private static SchemaValidator validator(DifferenceRow row) {
    ObjectNode document = (ObjectNode) MAPPER.readTree(schema);
    document.putArray("oneOf").addObject().put("$ref", "#/$defs/event." + row.eventType());
    return new SchemaValidator(document.toString());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void areAsThePageSays(DifferenceRow row) {
    Decoded<Event<?>> decoded = codec.decode(row.event().getBytes(UTF_8));

    assertThat(decoded instanceof Decoded.Valid)
        .as("the codec: " + decoded)
        .isEqualTo(row.acceptedByCodec());
    List<Error> errors = validator(row).judge(row.event());
    assertThat(errors.isEmpty()).as("the validator: " + errors).isEqualTo(!row.acceptedByCodec());
  }

  @Test
  void theOnesThatRandomEventsShowAreOnThePage() {
    assertThat(rows()).extracting(DifferenceRow::name).containsAll(KnownDifference.names());
  }
}
