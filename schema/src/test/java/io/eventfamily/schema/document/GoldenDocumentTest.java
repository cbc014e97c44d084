package io.eventfamily.schema.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.testing.RichFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a document looks like. With {@code -Dgolden.update} it is written, to be looked at. */
class GoldenDocumentTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/io/eventfamily/schema/document/order-2.1.0.json");

  @Test
  void aDocumentIsAsItWas() throws IOException {
    String document = SchemaDocument.write(RichFamily.get());
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, document, UTF_8);
    }

    assertThat(document).isEqualTo(Files.readString(GOLDEN, UTF_8));
    assertThat(SchemaDocument.read(document)).isEqualTo(RichFamily.get());
    assertThat(Validator.judgeSchema(document)).isEmpty();
  }
}
