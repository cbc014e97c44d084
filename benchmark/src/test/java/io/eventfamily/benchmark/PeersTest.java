package io.eventfamily.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Format;
import io.eventfamily.benchmark.peer.Peer;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All peers do the same work, and so can be compared. */
class PeersTest {

  /** Numbers are compared by their value: 1.0 and 1.00 are one number. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Some take long to be made. */
  private static final Map<String, Format<?>> FORMATS = new HashMap<>();

  private static Format<?> format(Peer peer, Sample sample) {
    return FORMATS.computeIfAbsent(peer + " " + sample, key -> peer.format(sample));
  }

  static Stream<Arguments> formats() {
    return formats(Peer.values());
  }

  static Stream<Arguments> jsonFormats() {
    return formats(Arrays.stream(Peer.values()).filter(Peer::isJson).toArray(Peer[]::new));
  }

  static Stream<Arguments> textFormats() {
    return formats(Peer.ofText().toArray(Peer[]::new));
  }

  private static Stream<Arguments> formats(Peer... peers) {
    return Arrays.stream(peers)
        .flatMap(peer -> Arrays.stream(Sample.values()).map(sample -> Arguments.of(peer, sample)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsWhatItWrites(Peer peer, Sample sample) throws IOException {
    check(format(peer, sample));
  }

  private static <E> void check(Format<E> format) throws IOException {
    E event = format.event();
    assertEqual(format.read(format.write(event)), event);
    assertEqual(format.read(format.bytes()), event);
  }

  /** Lists of Avro cannot be compared by equals() where they hold instants. */
  private static <E> void assertEqual(E actual, E expected) {
    if (expected instanceof SpecificRecord) {
      assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("textFormats")
  void readsTheTextThatItWrites(Peer peer, Sample sample) throws IOException {
    checkText(format(peer, sample));
  }

  private static <E> void checkText(Format<E> format) throws IOException {
    E event = format.event();
    String text = format.writeText(event);
    assertThat(format.readText(text)).isEqualTo(event);
    assertThat(tree(text)).isEqualTo(tree(format.write(event)));
  }

  @ParameterizedTest
  @MethodSource("jsonFormats")
  void writesTheSameJson(Peer peer, Sample sample) throws IOException {
    assertThat(tree(Exercise.of(format(peer, sample)).write())).isEqualTo(tree(sample.json()));
  }

  @ParameterizedTest
  @MethodSource("jsonFormats")
  void oursReadsWhatItWrites(Peer peer, Sample sample) throws IOException {
    checkOurs(format(Peer.OURS, sample), Exercise.of(format(peer, sample)).write());
  }

  private static <E> void checkOurs(Format<E> ours, byte[] json) throws IOException {
    assertThat(ours.read(json)).isEqualTo(ours.event());
  }

  @ParameterizedTest
  @EnumSource
  void allOfOursWriteTheSameBytes(Sample sample) throws IOException {
    for (Peer ours : new Peer[] {Peer.OURS, Peer.OURS_JACKSON_2, Peer.OURS_JACKSON_3}) {
      assertThat(ours.format(sample).bytes()).isEqualTo(sample.json());
    }
  }

  @Test
  void samplesHaveTheirSizes() {
    assertThat(Sample.SMALL.json()).hasSize(405);
    assertThat(Sample.LARGE.json()).hasSizeBetween(63_000, 66_000);
    assertThat(Sample.NON_ASCII.json()).hasSizeBetween(1_900, 2_200);
  }

  @Test
  void theSampleOfOtherCharactersHasHardlyAnyAscii() {
    String json = new String(Sample.NON_ASCII.json(), UTF_8);
    assertThat(json.chars().filter(c -> c >= 0x80).count()).isGreaterThan(500);
  }

  private static JsonNode tree(byte[] json) throws IOException {
    return MAPPER.readTree(json);
  }

  private static JsonNode tree(String json) throws IOException {
    return MAPPER.readTree(json);
  }
}
