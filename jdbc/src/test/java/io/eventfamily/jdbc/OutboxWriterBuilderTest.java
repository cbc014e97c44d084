package io.eventfamily.jdbc;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.eventfamily.runtime.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxWriterBuilderTest {

  private final OutboxWriterBuilder<TaskEvent> builder =
      OutboxWriter.builder(TaskEventCodec.INSTANCE);

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a;", "a--", "\"a\"", "1a", ".a", "a.", "a..b", "a'"})
  void refusesWhatIsNoNameOfATable(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.table(name))
        .withMessage(
            "\"%s\" is no name of a table. Use letters, digits and _, such as app.outbox.", name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JdbcProcessedEvents.builder(new H2Database().dataSource()).table(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a, b", "a)"})
  void refusesWhatIsNoNameOfAColumn(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.column(name, event -> ""))
        .withMessage("\"%s\" is no name of a column. Use letters, digits and _.", name);
    assertThatIllegalArgumentException().isThrownBy(() -> builder.timestampColumn(name));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.payloadColumn(name));
  }

  @Test
  void refusesTwoColumnsOfOneName() {
    builder.column("PAYLOAD", event -> "");

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("Two columns have the name PAYLOAD. Give one of them another name.");
  }

  @Test
  void refusesNoCodecs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutboxWriter.<Event<?>>builder(List.of()))
        .withMessage("There is no codec. Name those of the families that go into the outbox.");
  }

  @Test
  void refusesTwoCodecsThatWriteOneType() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OutboxWriter.<TaskEvent>builder(
                    List.of(TaskEventCodec.INSTANCE, new TaskEventCodec())))
        .withMessageStartingWith("The event type task.created is written by");
  }
}
