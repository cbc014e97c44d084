package io.eventfamily.example.spring.modulith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryEventSerializerTest {

  private final RegistryEventSerializer serializer =
      new RegistryEventSerializer(List.of(NoteEventCodec.INSTANCE));

  private final NoteEvent event =
      NoteEvent.of(NoteWrittenPayload.builder().title("Büy mílk \uD83E\uDD5B").build());

  @Test
  void storesTheJsonOfTheCodec() {
    assertThat(serializer.serialize(event)).isEqualTo(NoteEventCodec.INSTANCE.toJson(event));
  }

  @Test
  void readsWhatItHasStored() {
    assertThat(serializer.deserialize(serializer.serialize(event), NoteEvent.class))
        .isEqualTo(event);
  }

  @Test
  void refusesWhatIsNoGeneratedEvent() {
    assertThatThrownBy(() -> serializer.serialize("secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String is no generated event")
        .hasMessageNotContaining("secret");
  }

  @Test
  void saysWhyAnEventCannotBeRead() {
    String json = NoteEventCodec.INSTANCE.toJson(event);

    assertThatThrownBy(() -> read(json.replace("\"title\":", "\"title\":5,\"t\":")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("string_type at /payload/title.");
    assertThatThrownBy(() -> read(json.replace("note.written", "note.burnt")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("no codec reads note.burnt. Name that of its family.");
  }

  private NoteEvent read(String json) {
    return serializer.deserialize(json, NoteEvent.class);
  }
}
