package io.eventfamily.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import io.eventfamily.runtime.text.BufferWindow;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents outside of the heap, of which a reader sees one part after the other. */
class JsonEventCodecWindowsTest {

  private static final int SMALLEST = 16;

  private final NoteEvent.Codec codec = new NoteEvent.Codec(JsonLimits.defaults());

  private static ByteBuffer direct(byte[] json) {
    return ByteBuffer.allocateDirect(json.length).put(json).flip();
  }

  private static ByteBuffer direct(String json) {
    return direct(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(ints = {SMALLEST, 17, 31, 64, 1_000, BufferWindow.DEFAULT_SIZE})
  void giveEventsOfAllSizesAsIfEachWereTheFirst(int size) {
    BufferWindow window = new BufferWindow(size);
    Random random = new Random(20260115);
    for (int round = 0; round < 100; round++) {
      NoteEvent event = NoteEvents.random(random, random.nextInt(round % 50 == 0 ? 20_000 : 50));
      ByteBuffer json = direct(codec.toBytes(event));

      assertThat(codec.fromBuffer(json, window)).isEqualTo(event);
      assertThat(codec.decodeBuffer(json, window)).isEqualTo(new Decoded.Valid<>(event));
      assertThat(codec.fromBuffer(json)).isEqualTo(event);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {SMALLEST, 17, 31, 64, 1_000})
  void giveWhatIsWrongAsAnArrayDoes(int size) {
    BufferWindow window = new BufferWindow(size);
    String json = codec.toJson(NoteEvents.written("é\n\ud83d\ude00", List.of("a", "b")));
    Random random = new Random(size);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder changed = new StringBuilder(json);
      int at = random.nextInt(json.length());
      switch (random.nextInt(3)) {
        case 0 -> changed.setLength(at);
        case 1 -> changed.deleteCharAt(at);
        default -> changed.setCharAt(at, json.charAt(random.nextInt(json.length())));
      }
      assertAlike(changed.toString().getBytes(UTF_8), window);
    }
  }

  private void assertAlike(byte[] json, BufferWindow window) {
    Decoded<NoteEvent> expected = codec.decode(json);
    Decoded<NoteEvent> decoded = codec.decodeBuffer(direct(json), window);

    assertThat(outcome(decoded)).as(new String(json, UTF_8)).isEqualTo(outcome(expected));
    expected.fold(
        valid -> assertThat(codec.fromBuffer(direct(json), window)).isEqualTo(valid.event()),
        unknown -> assertThat(violations(json, window)).hasSize(1),
        invalid -> assertThat(violations(json, window)).isEqualTo(invalid.violations()));
  }

  private static List<Object> outcome(Decoded<NoteEvent> decoded) {
    return decoded.fold(
        valid -> List.of(valid.event()),
        unknown -> List.of(unknown.eventType(), new String(unknown.json(), UTF_8)),
        invalid ->
            Arrays.asList(
                invalid.violations(), invalid.eventType(), new String(invalid.json(), UTF_8)));
  }

  private List<Violation> violations(byte[] json, BufferWindow window) {
    try {
      throw new AssertionError("reads " + codec.fromBuffer(direct(json), window));
    } catch (InvalidEventException e) {
      return e.violations();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {SMALLEST, 17, 31, 64, 1_000, BufferWindow.DEFAULT_SIZE})
  void goBackToAPayloadThatStandsBeforeItsType(int size) {
    BufferWindow window = new BufferWindow(size);
    NoteEvent event =
        NoteEvents.written(
            "far \ud83d\ude00 back",
            Collections.nCopies(20_000, "\"event_type\":\"note.erased\" étiquette"));
    String json = codec.toJson(event);
    String payload = json.substring(json.indexOf("\"payload\":"), json.length() - 1);
    String rest = json.substring(1, json.indexOf(payload) - 1);
    for (String behind :
        List.of("", ",\"event_type\":\"note.erased\"", ",\"event_type\":\"note.torn\"")) {
      for (String space : List.of("", " ".repeat(5_000))) {
        String before = "{" + payload + "," + rest;
        assertAlike((before + behind + space + "}").getBytes(UTF_8), window);
        assertAlike(
            (before + behind + "," + space + "\"event_type\":\"note.written\"}").getBytes(UTF_8),
            window);
      }
    }
    assertThat(codec.fromBuffer(direct("{" + payload + "," + rest + "}"), window)).isEqualTo(event);
  }

  @Test
  void showNothingOfTheEventBefore() {
    BufferWindow window = new BufferWindow(BufferWindow.DEFAULT_SIZE);
    byte[] json = codec.toBytes(NoteEvents.written("é", List.of("a", "plain text")));
    for (int length = 0; length < json.length; length++) {
      assertThat(codec.decodeBuffer(direct(json), window)).isInstanceOf(Decoded.Valid.class);
      assertAlike(Arrays.copyOf(json, length), window);
    }
  }

  @Test
  void doNotCareForTheOrderOfBytesNorForWhatIsAroundThem() {
    byte[] json = codec.toBytes(NoteEvents.written("\ud83d\ude00", List.of("a", "b")));
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      for (int before = 0; before <= 20; before++) {
        ByteBuffer all = ByteBuffer.allocateDirect(before + json.length + 20).order(order);
        ByteBuffer buffer = all.put(before, json).position(before).limit(before + json.length);
        ByteBuffer earlier = buffer.duplicate();

        assertThat(codec.fromBuffer(buffer, new BufferWindow(SMALLEST)))
            .isEqualTo(codec.fromBytes(json));
        assertThat(buffer).isEqualTo(earlier);
        assertThat(buffer.position()).isEqualTo(before);
        assertThat(buffer.limit()).isEqualTo(before + json.length);
      }
    }
  }

  @Test
  void showAnArrayThatMustNotBeWrittenTo() {
    NoteEvent event = NoteEvents.written("é", List.of("a"));
    ByteBuffer buffer = ByteBuffer.wrap(codec.toBytes(event)).asReadOnlyBuffer();

    assertThat(buffer.hasArray()).isFalse();
    assertThat(codec.fromBuffer(buffer)).isEqualTo(event);
    assertThat(codec.decodeBuffer(buffer)).isEqualTo(new Decoded.Valid<>(event));
  }

  @Test
  void areNotTakenFromAnEventThatIsBeingRead() {
    NoteEvent inner = NoteEvents.written("inner", Collections.nCopies(500, "é"));
    ByteBuffer innerJson = direct(codec.toBytes(inner));
    List<NoteEvent> read = new ArrayList<>();
    NoteEvents.Codec outerCodec =
        new NoteEvents.Codec(
            NoteEvent.Codec::write,
            in -> {
              read.add(codec.fromBuffer(innerJson));
              NoteEvent event = NoteEvent.Codec.read(in);
              read.add(codec.fromBuffer(innerJson));
              return event;
            });
    NoteEvent outer = NoteEvents.written("outer", Collections.nCopies(20_000, "ü"));

    assertThat(outerCodec.fromBuffer(direct(codec.toBytes(outer)))).isEqualTo(outer);
    assertThat(read).containsExactly(inner, inner);
  }

  @Test
  void areNotSharedByThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < 32; thread++) {
        Random random = new Random(thread);
        all.add(
            threads.submit(
                () -> {
                  for (int round = 0; round < 100; round++) {
                    NoteEvent event = NoteEvents.random(random, random.nextInt(3_000));
                    assertThat(codec.fromBuffer(direct(codec.toBytes(event)))).isEqualTo(event);
                  }
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void areLimitedByTheLengthOfTheDocument() {
    byte[] json = codec.toBytes(NoteEvents.written("é", List.of("a")));
    JsonLimits exact = JsonLimits.defaults().withMaxDocumentBytes(json.length);
    JsonLimits less = JsonLimits.defaults().withMaxDocumentBytes(json.length - 1);

    assertThat(new NoteEvent.Codec(exact).decodeBuffer(direct(json)))
        .isInstanceOf(Decoded.Valid.class);
    assertThat(new NoteEvent.Codec(less).decodeBuffer(direct(json)))
        .isInstanceOf(Decoded.Invalid.class);
  }

  @Test
  void areOverNothing() {
    assertAlike(new byte[0], new BufferWindow(SMALLEST));
    assertAlike(" ".repeat(100).getBytes(UTF_8), new BufferWindow(SMALLEST));
  }
}
