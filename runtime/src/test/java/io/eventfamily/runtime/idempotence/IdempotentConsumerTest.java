package io.eventfamily.runtime.idempotence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.sample.NoteDropped;
import io.eventfamily.runtime.sample.SampleEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotentConsumerTest {

  private final ProcessedEvents processed = InMemoryProcessedEvents.create();
  private final IdempotentConsumer consumer = IdempotentConsumer.of("notes", processed);
  private final List<Event<?>> handled = new ArrayList<>();

  @Test
  void handlesAnEventOnceByItsId() {
    SampleEvent event = dropped();

    // Neither call has to be in a method that throws.
    assertThat(consumer.handle(event, handled::add)).isTrue();
    assertThat(consumer.handle(dropped(), it -> handled.add(it))).isTrue();
    assertThat(consumer.handle(event, handled::add)).isFalse();

    assertThat(handled).hasSize(2).startsWith(event);
  }

  @Test
  void letsWhatTheHandlerThrowsThroughAndHandlesTheEventAgain() {
    SampleEvent event = dropped();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> consumer.handle(event, IdempotentConsumerTest::fail));

    assertThat(consumer.handle(event, handled::add)).isTrue();
  }

  @Test
  void sharesWhatIsProcessedWithConsumersOfItsNameOnly() {
    SampleEvent event = dropped();
    consumer.handle(event, handled::add);

    assertThat(IdempotentConsumer.of("notes", processed).handle(event, handled::add)).isFalse();
    assertThat(IdempotentConsumer.of("mails", processed).handle(event, handled::add)).isTrue();
    assertThat(consumer.name()).isEqualTo("notes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void refusesANameThatIsBlank(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdempotentConsumer.of(name, processed))
        .withMessage(
            "The name of a consumer must have 1 to 200 characters and not be blank, but is \"%s\".",
            name);
  }

  @Test
  void refusesANameThatIsTooLong() {
    IdempotentConsumer.of("n".repeat(200), processed);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdempotentConsumer.of("n".repeat(201), processed));
  }

  private static void fail(Event<?> event) throws IOException {
    throw new IOException("no");
  }

  private static SampleEvent dropped() {
    return new SampleEvent(UUID.randomUUID(), Instant.EPOCH, new NoteDropped("late"));
  }
}
