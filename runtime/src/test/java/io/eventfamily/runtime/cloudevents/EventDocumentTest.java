package io.eventfamily.runtime.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.cloudevents.EventDocument.Kind;
import org.junit.jupiter.api.Test;

class EventDocumentTest {

  @Test
  void isAnEventByItsIdAndTypeInAnyOrderAndNaming() {
    assertThat(look("{\"event_id\":\"x\",\"event_type\":\"a.b\",\"payload\":"))
        .isEqualTo(new EventDocument(Kind.EVENT, "a.b"));
    assertThat(look(" { \"payload\" : [1, {}], \"eventType\" : \"a\\u002eb\" , \"eventId\":null"))
        .isEqualTo(new EventDocument(Kind.EVENT, "a.b"));
    assertThat(look("{\"payload\":{\"specversion\":1},\"eventType\":\"a.b\",\"eventId\":null}"))
        .isEqualTo(new EventDocument(Kind.EVENT, "a.b"));
  }

  @Test
  void isACloudEventByItsVersionWhereverThatStands() {
    assertThat(look("{\"specversion\":\"1.0\""))
        .isEqualTo(new EventDocument(Kind.CLOUD_EVENT, null));
    assertThat(look("{\"data\":{\"event_id\":1,\"event_type\":\"a\"},\"specversion\":\"1.0\"}"))
        .isEqualTo(new EventDocument(Kind.CLOUD_EVENT, null));
  }

  @Test
  void isNeitherWhereItSaysNothing() {
    for (String json :
        new String[] {"", "{", "{}", "[]", "7", "{\"a\"", "{\"event_type\":7}", "\u0000"}) {
      assertThat(look(json)).as(json).isEqualTo(new EventDocument(Kind.OTHER, null));
    }
  }

  @Test
  void beginsAsCodecsWriteEvents() {
    assertThat(beginsWithEventId("{\"event_id\":null")).isTrue();
    assertThat(beginsWithEventId("{\"eventId\":")).isTrue();
    for (String json :
        new String[] {
          "", "{\"event_id\"", "{\"event_ids\":1", " {\"event_id\":1", "{\"eventid\":1"
        }) {
      assertThat(beginsWithEventId(json)).as(json).isFalse();
    }
  }

  private static boolean beginsWithEventId(String json) {
    byte[] bytes = ("{\"" + json + "event_id\":").getBytes(UTF_8);
    return EventDocument.beginsWithEventId(bytes, 2, json.length());
  }

  private static EventDocument look(String json) {
    byte[] bytes = ("__" + json + "__").getBytes(UTF_8);
    return EventDocument.of(bytes, 2, bytes.length - 4);
  }
}
