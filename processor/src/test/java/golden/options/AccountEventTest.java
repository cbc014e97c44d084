package golden.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.eventfamily.runtime.InvalidEventException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A family whose options are all set, and whose properties have the names of generated variables.
 */
class AccountEventTest {

  private static final UUID ID = UUID.fromString("6f03675a-1600-a35a-0999-50d836f675cc");

  private static final String JSON =
      "{\"eventId\":\"6f03675a-1600-a35a-0999-50d836f675cc\","
          + "\"eventType\":\"account.was-opened\",\"schemaVersion\":\"3.1.0\","
          + "\"timestamp\":\"1970-01-01T00:00:00Z\",\"region\":\"eu\",\"payload\":{"
          + "\"id\":\"6f03675a-1600-a35a-0999-50d836f675cc\",\"email\":\"a@b.c\",\"out\":7,"
          + "\"that\":true,\"other\":\"6f03675a-1600-a35a-0999-50d836f675cc\","
          + "\"problems\":\"2026-01-15T10:30:00Z\","
          + "\"properties\":\"quotes \\\" and \\\\ and $\",\"builder_\":["
          + "\"6f03675a-1600-a35a-0999-50d836f675cc\"],\"payload\":{}}}";

  private final AccountEventCodecV3 codec = AccountEventCodecV3.INSTANCE;
  private final AccountEventV3 event =
      AccountEventV3.builder().eventId(ID).timestamp(Instant.EPOCH).payload(opened()).build();

  private static AccountOpenedPayloadV3 opened() {
    return AccountOpenedPayloadV3.builder()
        .id(ID)
        .email("a@b.c")
        .that(true)
        .builder_(List.of(ID))
        .build();
  }

  @Test
  void isWrittenByItsOptions() {
    assertThat(codec.toJson(event)).isEqualTo(JSON);
    assertThat(codec.fromJson(JSON)).isEqualTo(event);
    assertThat(codec.topic()).isEqualTo("accounts");
    assertThat(codec.family()).isEqualTo("account");
    assertThat(codec.partitionKey(event)).isEqualTo(ID.toString());
  }

  @Test
  void writesANullWhereADefaultWouldTakeItsPlace() {
    AccountEventV3 written = event.toBuilder().payload(opened().withProperties(null)).build();

    assertThat(codec.toJson(written)).contains("\"properties\":null");
    assertThat(codec.fromJson(codec.toJson(written))).isEqualTo(written);
  }

  @Test
  void readsTimesWithoutOffsetAsUtc() {
    assertThat(codec.fromJson(JSON.replace("00:00:00Z", "00:00:00"))).isEqualTo(event);
  }

  @Test
  void rejectsWhatIsNotDeclared() {
    String json =
        JSON.replace("{\"eventId\"", "{\"more\":1,\"eventId\"").replace("}}}", "},\"x\":[]}}");

    assertThat(
            catchThrowableOfType(InvalidEventException.class, () -> codec.fromJson(json))
                .violations())
        .extracting(violation -> violation.code() + " " + violation.pointer())
        .containsExactlyInAnyOrder("extra_forbidden /more", "extra_forbidden /payload/x");
  }

  @Test
  void hasTheFamilysOwnPropertiesInTheEnvelope() {
    AccountEventV3 ofTenant = event.toBuilder().tenantId("t").region("us").build();
    AccountEventsV3 properties = ofTenant;

    assertThat(properties.tenantId()).isEqualTo("t");
    assertThat(codec.toJson(ofTenant))
        .contains(",\"tenantId\":\"t\",\"region\":\"us\",\"payload\"");
    assertThat(ofTenant).isNotEqualTo(event);
  }

  @Test
  void tellsEveryPropertyApart() {
    AccountOpenedPayloadV3 opened = opened();

    assertThat(opened)
        .isNotEqualTo(opened.withOther(UUID.randomUUID()))
        .isNotEqualTo(opened.withThat(false))
        .isNotEqualTo(opened.withIn(true))
        .isNotEqualTo(opened.withOut(8))
        .isNotEqualTo(opened.withEmailSet(Map.of()));
    assertThat(opened.toBuilder().out(9).build().out()).isEqualTo(9);
    assertThat(opened.isVerified()).isFalse();
  }

  @Test
  void hidesWhatIsSensitive() {
    assertThat(event.toString()).contains("email=***").doesNotContain("a@b.c");
    InvalidEventException invalid =
        catchThrowableOfType(
            InvalidEventException.class, () -> opened().withEmail("secret".repeat(60)));
    assertThat(invalid).hasMessageContaining("/payload/email").hasMessageNotContaining("secret");
  }

  @Test
  void judgesContainers() {
    Map<String, Object> four = new HashMap<>(Map.of("a", 1, "b", 2, "c", 3, "d", 4));

    assertThat(
            catchThrowableOfType(
                    InvalidEventException.class,
                    () -> opened().toBuilder().builder_(List.of()).payload(four).build())
                .violations())
        .extracting(violation -> violation.code() + " " + violation.pointer())
        .containsExactly("too_short /payload/builder_", "too_long /payload/payload");
  }

  @Test
  void canHaveAPayloadWithoutProperties() {
    AccountEventV3 closed = AccountEventFactoryV3.createAccountClosedEvent();

    assertThat(codec.toJson(closed)).endsWith("\"payload\":{}}").contains("\"account.closed.v3\"");
    assertThat(codec.fromJson(codec.toJson(closed))).isEqualTo(closed);
    assertThat(closed.payload()).hasToString("AccountClosedPayloadV3[]");
    assertThat(codec.partitionKey(closed)).isNull();
  }
}
