package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import golden.order.OrderEvent;
import golden.order.OrderEventCodec;
import golden.order.OrderPlacedPayload;
import io.eventfamily.processor.engine.CompiledSources;
import io.eventfamily.processor.engine.Engine;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Properties that a family declares for the envelope of all its events. */
class EnvelopePropertiesTest {

  private final OrderPlacedPayload placed = Orders.placed(builder -> {});

  private OrderEvent.Builder builder() {
    return OrderEvent.builder().payload(placed);
  }

  @Test
  void haveDefaultsAndComputedDefaults() {
    assertThat(OrderEvent.of(placed).shop()).isEqualTo("main");
    assertThat(OrderEvent.of(placed).department()).isEqualTo("main/general");
    assertThat(builder().shop("north").build().department()).isEqualTo("north/general");
    assertThat(builder().department("toys").build().department()).isEqualTo("toys");
  }

  @Test
  void standBeforeThePayload() {
    assertThat(OrderEventCodec.INSTANCE.toJson(builder().shop("north").build()))
        .contains(
            ",\"causation_id\":null,\"shop\":\"north\",\"department\":\"north/general\",\"payload\":{");
  }

  @Test
  void areReadAndAreComputedWhereTheyAreAbsent() {
    OrderEvent absent =
        Orders.read(Orders.json(event -> event.remove(List.of("shop", "department"))));
    OrderEvent present =
        Orders.read(Orders.json(event -> event.put("shop", "x").remove("department")));

    assertThat(absent.shop()).isEqualTo("main");
    assertThat(absent.department()).isEqualTo("main/general");
    assertThat(present.department()).isEqualTo("x/general");
    assertThat(Orders.roundTrip(present)).isEqualTo(present);
  }

  @Test
  void areJudged() {
    assertThat(Orders.errors(Orders.json(event -> event.put("shop", 1).putNull("department"))))
        .containsExactly("string_type /shop", "string_type /department");
    assertThat(
            Engine.errors(
                () -> builder().shop(Orders.absent()).department(Orders.absent()).build()))
        .containsExactly("string_type /shop", "string_type /department");
    assertThat(Engine.errors(() -> OrderEvent.builder().shop("\ud800").build()))
        .containsExactly("string_unicode /shop", "missing /payload");
  }

  @Test
  void stayInACopy() {
    OrderEvent event = builder().shop("north").build();

    assertThat(event.toBuilder().build()).isEqualTo(event).hasSameHashCodeAs(event);
    assertThat(event.toBuilder().shop("south").build().department()).isEqualTo("north/general");
    assertThat(event).isNotEqualTo(event.toBuilder().shop("south").build());
    assertThat(event).asString().contains("shop=north, department=north/general, payload=Order");
  }

  @Test
  void haveConstraintsRulesAndSecrets(@TempDir Path folder) throws Exception {
    Map<String, String> sources =
        Map.of(
            "AnyEvents.java",
            """
            package snippet;
            import io.eventfamily.*;
            import jakarta.validation.constraints.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            @EventFamily(name = "any") public interface AnyEvents {
              @Sensitive @Size(max = 3) @Nullable String token();
              @DefaultValue List<String> notes();
              @DefaultValue default String shown() { return "of " + notes().size(); }
              @AssertTrue default boolean isQuiet() { return notes().size() < 2; }
              @AssertTrue default boolean isNoted() { return token() == null || !notes().isEmpty(); }
              @Payload interface Done {}
            }
            """,
            "Use.java",
            """
            package snippet;
            import io.eventfamily.processor.engine.Engine;
            import java.util.*;
            public final class Use {
              private static AnyEvent.Builder builder() {
                return AnyEvent.builder().payload(AnyDonePayload.builder().build());
              }
              public static List<Object> run() {
                List<String> notes = new ArrayList<>(List.of("a"));
                AnyEvent event = builder().token("abc").notes(notes).build();
                notes.clear();
                String json = AnyEventCodec.INSTANCE.toJson(event);
                return List.of(
                    event.toString().replaceAll("timestamp=.*token", "token"),
                    event.notes(),
                    AnyEventCodec.INSTANCE.fromJson(json).equals(event),
                    Engine.errors(() -> builder().token("abcd").build()),
                    Engine.errors(() -> builder().addNotes("a").addNotes("b").build()),
                    Engine.errors(() -> builder().token("a").build()),
                    Engine.errors(() -> AnyEventCodec.INSTANCE.fromJson(
                        json.replace("[\\"a\\"]", "[\\"a\\",\\"b\\"]"))));
              }
            }
            """);
    CompiledSources compiled = CompiledSources.of(sources, folder, List.of());
    assertThat(compiled.messages()).isEmpty();
    Method run = compiled.load().loadClass("snippet.Use").getMethod("run");

    assertThat((List<?>) run.invoke(null))
        .satisfies(
            seen ->
                assertThat(seen.get(0).toString())
                    .endsWith("token=***, notes=[a], shown=of 1, payload=AnyDonePayload[]]"))
        .element(1)
        .isEqualTo(List.of("a"));
    assertThat(((List<?>) run.invoke(null)).subList(2, 7).toString())
        .isEqualTo(
            "[true, [string_too_long /token], [value_error ], [value_error ], [value_error ]]");
  }
}
