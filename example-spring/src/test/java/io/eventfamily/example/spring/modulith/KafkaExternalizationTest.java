package io.eventfamily.example.spring.modulith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;

class KafkaExternalizationTest {

  private final EventExternalizationConfiguration externalization =
      KafkaExternalization.of(List.of(NoteEventCodec.INSTANCE));

  @Test
  void sendsGeneratedEventsOnly() {
    assertThat(externalization.supports(titled("a"))).isTrue();
    assertThat(externalization.supports("a")).isFalse();
  }

  @Test
  void sendsAnEventToTheTopicOfItsFamily() {
    RoutingTarget target = externalization.determineTarget(titled("a"));

    assertThat(target.getTarget()).isEqualTo("notes");
    assertThat(target.hasExpression()).isFalse();
  }

  @Test
  void takesAKeyAsItIs() {
    for (String title : List.of("a", " a ", "#{1 + 1}", "a::b", "")) {
      NoteEvent event = titled(title);

      Message<?> message = (Message<?>) externalization.map(event);
      assertThat(message.getPayload()).isSameAs(event);
      assertThat(message.getHeaders().get(KafkaHeaders.KEY)).isEqualTo(title);
      assertThat(externalization.determineTarget(event).getKey()).isNull();
    }
  }

  @Test
  void needsNoKey() {
    Message<?> message =
        (Message<?>)
            externalization.map(NoteEvent.of(NoteWrittenPayload.builder().title(null).build()));

    assertThat(message.getHeaders()).doesNotContainKey(KafkaHeaders.KEY);
  }

  private static NoteEvent titled(String title) {
    return NoteEvent.of(NoteWrittenPayload.builder().title(title).build());
  }
}
