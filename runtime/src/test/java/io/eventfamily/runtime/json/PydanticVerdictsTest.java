package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.text.JsonSyntaxException;
import io.eventfamily.runtime.utf8.Utf8JsonReader;
import io.eventfamily.runtime.utf8.Utf8JsonWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PydanticVerdictsTest {

  static Stream<List<String>> verdicts() {
    return TestData.rows("pydantic-verdicts.tsv");
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void judgesAsPydanticDoes(List<String> row) {
    String kind = row.get(0);
    String document = row.get(1);
    String code = row.get(2);
    String value = row.get(3);

    Problems problems = Problems.ofJsonEvent();
    Utf8JsonWriter out = Utf8JsonWriter.ofText();
    try {
      Utf8JsonReader in =
          new Utf8JsonReader(document.getBytes(UTF_8), JsonLimits.defaults(), problems);
      copy(kind, in, out);
      in.end();
    } catch (JsonSyntaxException e) {
      assertThat(code).isEqualTo("json_invalid");
      return;
    }

    if (code.equals("ok")) {
      assertThat(problems.toList()).isEmpty();
      boolean isQuotedInJsonOnly = kind.equals("uuid") || kind.equals("instant");
      assertThat(out.toText()).isEqualTo(isQuotedInJsonOnly ? "\"" + value + "\"" : value);
    } else {
      assertThat(problems.toList().get(0).code()).isEqualTo(code);
    }
  }

  private static void copy(String kind, JsonReader in, JsonWriter out) {
    switch (kind) {
      case "uuid" -> out.writeUuid(in.readUuid());
      case "instant" -> out.writeInstant(in.readInstant());
      case "int" -> out.writeInt(in.readInt());
      case "bool" -> out.writeBoolean(in.readBoolean());
      case "string" -> out.writeString(in.readString());
      case "list" -> out.writeList(in.readList(JsonReader::readBoolean), JsonWriter::writeBoolean);
      case "free" -> out.writeFreeJson(in.readFreeJson());
      default -> throw new IllegalArgumentException(kind);
    }
  }
}
