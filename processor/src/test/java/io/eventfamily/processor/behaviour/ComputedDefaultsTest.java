package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderPlacedPayload;
import io.eventfamily.processor.engine.Snippet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A default that a method of the declaration computes. */
class ComputedDefaultsTest {

  @Test
  void isComputedOfWhatWasSet() {
    OrderPlacedPayload placed = Orders.placed(builder -> {});

    assertThat(placed.length()).isEqualTo(Duration.ofHours(1));
    assertThat(placed.title()).isEqualTo("Ada for PT1H");
  }

  @Test
  void givesWayToWhatWasSet() {
    OrderPlacedPayload placed = Orders.placed(builder -> builder.length(Duration.ofDays(1)));

    assertThat(placed.length()).isEqualTo(Duration.ofDays(1));
    assertThat(placed.title()).isEqualTo("Ada for PT24H");
  }

  @Test
  void isNoWayToSetANull() {
    assertThat(
            Orders.errorsOfBuilt(builder -> builder.length(Orders.absent()).title(Orders.absent())))
        .containsExactly("time_delta_type /payload/length", "string_type /payload/title");
    assertThat(Orders.errors("length", "null")).containsExactly("time_delta_type /payload/length");
  }

  @Test
  void isComputedWhenTheDocumentDoesNotHaveIt() {
    String json =
        Orders.json(event -> event.withObject("/payload").remove(List.of("length", "title")));

    assertThat(((OrderPlacedPayload) Orders.read(json).payload()).title())
        .isEqualTo("Ada for PT1H");
    assertThat(Orders.readPlaced("title", "\"Mine\"").title()).isEqualTo("Mine");
  }

  @Test
  void isComputedAnewForEachThatABuilderBuilds() {
    OrderPlacedPayload.Builder builder = Orders.builder();
    OrderPlacedPayload first = builder.build();
    OrderPlacedPayload second =
        builder.customerName("Bob").until(Orders.FROM.plusSeconds(60)).build();

    assertThat(first.title()).isEqualTo("Ada for PT1H");
    assertThat(second.title()).isEqualTo("Bob for PT1M");
    assertThat(second.length()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void staysAsItIsInACopy() {
    OrderPlacedPayload placed = Orders.placed(builder -> {});

    assertThat(placed.toBuilder().customerName("Bob").build().title()).isEqualTo("Ada for PT1H");
    assertThat(placed.withCustomerName("Bob").title()).isEqualTo("Ada for PT1H");
  }

  @Test
  void isNotComputedWhereAnotherPropertyIsWrong() {
    assertThat(Orders.errorsOfBuilt(builder -> builder.from(Orders.absent())))
        .containsExactly("datetime_type /payload/from");
    assertThat(Orders.errors(Orders.jsonWithout("from"))).containsExactly("missing /payload/from");
  }

  @Test
  void isNotJudgedByWhatAnEarlierBuildHadComputed() {
    List<List<String>> errors =
        Snippet.run(
            """
            int base();
            @Max(9) @DefaultValue default int twice() { return base() * 2; }
            """,
            "",
            """
            AnyDonePayload.Builder builder = AnyDonePayload.builder();
            return List.of(
                Engine.errors(() -> builder.base(5).build()),
                Engine.errors(() -> builder.twice(1).build()),
                Engine.errors(() -> AnyDonePayload.builder().build()));
            """);

    assertThat(errors)
        .containsExactly(
            List.of("less_than_equal /payload/twice"), List.of(), List.of("missing /payload/base"));
  }

  @Test
  void isForgottenWhereALaterBuildCannotComputeIt() {
    List<List<String>> errors =
        Snippet.run(
            """
            String base();
            @Size(max = 3) @DefaultValue default String twice() { return base() + base(); }
            """,
            "",
            """
            AnyDonePayload.Builder builder = AnyDonePayload.builder().base("ab");
            return List.of(
                Engine.errors(() -> builder.build()),
                Engine.errors(() -> builder.base(null).build()));
            """);

    assertThat(errors)
        .containsExactly(
            List.of("string_too_long /payload/twice"), List.of("string_type /payload/base"));
  }

  @Test
  void mayReadOtherDefaultsInAnyOrder() {
    String payload =
        Snippet.run(
            """
            @DefaultValue default String first() { return second() + "1"; }
            @DefaultValue default String second() { return third() + "2"; }
            @DefaultValue("3") String third();
            """,
            "",
            "return AnyDonePayload.builder().build().toString();");

    assertThat(payload).isEqualTo("AnyDonePayload[first=321, second=32, third=3]");
  }

  @Test
  void isAViolationWhereItNeedsItself() {
    List<String> messages =
        Snippet.run(
            """
            @DefaultValue default int first() { return second(); }
            @DefaultValue default int second() { return first(); }
            @DefaultValue default int third() { return third(); }
            """,
            "",
            """
            return Engine.violations(() -> AnyDonePayload.builder().build()).stream()
                .map(violation -> violation.toString())
                .toList();
            """);

    assertThat(messages)
        .containsExactly(
            violation("first", "first → second → first is a cycle of defaults"),
            violation("second", "second → first → second is a cycle of defaults"),
            violation("third", "third → third is a cycle of defaults"));
  }

  @Test
  void isAViolationWhereItsMethodThrows() {
    List<String> messages =
        Snippet.run(
            """
            String secret();
            @DefaultValue default int first() { return Integer.parseInt(secret()); }
            @DefaultValue default int second() { return first(); }
            @DefaultValue default int third() { return 3; }
            """,
            "",
            """
            return Engine.violations(() -> AnyDonePayload.builder().secret("s3cr3t").build()).stream()
                .map(violation -> violation.toString())
                .toList();
            """);

    assertThat(messages)
        .containsExactly(
            violation("first", "NumberFormatException"),
            violation("second", "NumberFormatException"));
  }

  private static String violation(String property, String reason) {
    return "/payload/"
        + property
        + ": has a default that could not be computed: "
        + reason
        + " [value_error]";
  }

  @Test
  void isCopiedAndJudgedAsWhatIsSet() {
    List<Object> seen =
        Snippet.run(
            """
            @DefaultValue default List<String> words() { return Use.WORDS; }
            @DefaultValue default Set<String> more() { return new LinkedHashSet<>(words()); }
            @DefaultValue default byte[] data() { return Use.DATA; }
            @DefaultValue default Object free() { return new ArrayList<>(List.of(1L)); }
            @DefaultValue default Optional<List<String>> maybe() { return Optional.of(words()); }
            @DefaultValue default Holder holder() { return new Holder(Use.WORDS); }
            """,
            "record Holder(List<String> words) {}",
            """
            AnyDonePayload payload = AnyDonePayload.builder().build();
            WORDS.set(0, "changed");
            DATA[0] = 9;
            return List.of(
                payload.words(), payload.more(), payload.data()[0], payload.free(),
                payload.maybe().get(), payload.holder().words(), new AnyEventCodec()
                    .fromJson(new AnyEventCodec().toJson(AnyEvent.of(payload))).payload()
                    .equals(payload));
            }
            static final List<String> WORDS = new ArrayList<>(List.of("a"));
            static final byte[] DATA = {1};
            static {
            """);

    assertThat(seen)
        .containsExactly(
            List.of("a"),
            java.util.Set.of("a"),
            (byte) 1,
            List.of(1),
            List.of("a"),
            List.of("a"),
            true);
  }

  @Test
  void mayBeNullWhereThePropertyMay() {
    List<String> seen =
        Snippet.run(
            """
            @DefaultValue default @Nullable String note() { return null; }
            @DefaultValue default Optional<String> maybe() { return Optional.empty(); }
            @DefaultValue default OptionalInt count() { return OptionalInt.of(3); }
            @DefaultValue default String text() { return note(); }
            """,
            "",
            """
            List<String> seen =
                new ArrayList<>(Engine.errors(() -> AnyDonePayload.builder().build()));
            seen.add(AnyDonePayload.builder().text("t").build().toString());
            return seen;
            """);

    assertThat(seen)
        .containsExactly(
            "string_type /payload/text", "AnyDonePayload[note=null, maybe=null, count=3, text=t]");
  }
}
