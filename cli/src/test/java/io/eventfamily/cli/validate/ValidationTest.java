package io.eventfamily.cli.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.console.CommandConsole.Target;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.document.SchemaDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ValidationTest {

  private static final String CLEAR = "\r\u001b[K";

  private static FoundSchema family() {
    FamilySchema schema =
        new FamilySchema(
            "task",
            Optional.empty(),
            "task-events",
            Compatibility.FULL,
            FormatSettings.DEFAULT,
            Optional.empty(),
            false,
            ObjectSchema.EMPTY,
            List.of(),
            List.of());
    return new FoundSchema(schema, SchemaDocument.write(schema), "task.json", false);
  }

  @Test
  void violationsAndTheBarDoNotMeetOnOneLine() throws IOException {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    Target target = new Target(terminal, UTF_8, true, false);
    byte[] lines = "1\n2\n".getBytes(UTF_8);
    CommandConsole console = new CommandConsole(new ByteArrayInputStream(lines), target, target);
    AtomicLong seconds = new AtomicLong();

    boolean valid =
        new Validation(console, List.of(family()), new Validation.Settings(false, 100))
            .run(
                console.in(),
                "-",
                OptionalLong.of(lines.length),
                () -> seconds.addAndGet(2) * 1_000_000_000L);
    console.out().flush();

    assertThat(valid).isFalse();
    assertThat(terminal.toString(UTF_8))
        .isEqualTo(
            "-:1: must be an object, but is an integer\n"
                + CLEAR
                + "[########################] 100 %  1 lines, 0 s left"
                + CLEAR
                + "-:2: must be an object, but is an integer\n"
                + CLEAR
                + "[########################] 100 %  2 lines, 0 s left"
                + CLEAR
                + "\n2 events against task unversioned: 0 valid, 2 invalid, 0 of unknown type\n");
  }
}
