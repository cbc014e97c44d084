package io.eventfamily.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartitionKeysTest {

  @Test
  void areTheTextsThatPrimitivesHaveInJson() {
    assertThat(PartitionKeys.of(true)).isEqualTo("true");
    assertThat(PartitionKeys.of((byte) -1)).isEqualTo("-1");
    assertThat(PartitionKeys.of((short) -2)).isEqualTo("-2");
    assertThat(PartitionKeys.of(-3)).isEqualTo("-3");
    assertThat(PartitionKeys.of(1L << 40)).isEqualTo("1099511627776");
    assertThat(PartitionKeys.of(0.1f)).isEqualTo("0.1");
    assertThat(PartitionKeys.of(1e16)).isEqualTo("1e+16");
    assertThat(PartitionKeys.of('"')).isEqualTo("\"");
  }

  @Test
  void areTheTextsThatBoxesHaveInJson() {
    assertThat(PartitionKeys.of(Boolean.FALSE)).isEqualTo("false");
    assertThat(PartitionKeys.of(Byte.valueOf((byte) -1))).isEqualTo("-1");
    assertThat(PartitionKeys.of(Short.valueOf((short) -2))).isEqualTo("-2");
    assertThat(PartitionKeys.of(Integer.valueOf(-3))).isEqualTo("-3");
    assertThat(PartitionKeys.of(Long.valueOf(4))).isEqualTo("4");
    assertThat(PartitionKeys.of(Float.valueOf(3.4e38f))).isEqualTo("3.4e+38");
    assertThat(PartitionKeys.of(Double.valueOf(2))).isEqualTo("2.0");
    assertThat(PartitionKeys.of(Character.valueOf('c'))).isEqualTo("c");
  }

  @Test
  void areTheTextsThatObjectsHaveInJson() {
    assertThat(PartitionKeys.of("a\"b")).isEqualTo("a\"b");
    assertThat(PartitionKeys.of(new UUID(0, 10))).isEqualTo("00000000-0000-0000-0000-00000000000a");
    assertThat(PartitionKeys.of(URI.create("urn:a"))).isEqualTo("urn:a");
    assertThat(PartitionKeys.of(BigInteger.TEN.pow(20))).isEqualTo("100000000000000000000");
    assertThat(PartitionKeys.of(new BigDecimal("1.10"))).isEqualTo("1.10");
    assertThat(PartitionKeys.of(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(PartitionKeys.of(OffsetDateTime.parse("2026-01-15T10:30+05:30")))
        .isEqualTo("2026-01-15T10:30:00+05:30");
    assertThat(PartitionKeys.of(LocalDateTime.parse("2026-01-15T10:30")))
        .isEqualTo("2026-01-15T10:30:00");
    assertThat(PartitionKeys.of(LocalDate.of(2026, 1, 15))).isEqualTo("2026-01-15");
    assertThat(PartitionKeys.of(LocalTime.NOON)).isEqualTo("12:00:00");
    assertThat(PartitionKeys.of(Duration.ofHours(36))).isEqualTo("PT36H");
    assertThat(PartitionKeys.of(Period.of(1, 2, 3))).isEqualTo("P1Y2M3D");
    assertThat(PartitionKeys.of(Year.of(987))).isEqualTo("987");
    assertThat(PartitionKeys.of(YearMonth.of(987, 6))).isEqualTo("0987-06");
    assertThat(PartitionKeys.of(new byte[] {-1, -1})).isEqualTo("//8=");
  }

  @Test
  void areNullForNull() {
    assertThat(PartitionKeys.of((Boolean) null)).isNull();
    assertThat(PartitionKeys.of((Byte) null)).isNull();
    assertThat(PartitionKeys.of((Short) null)).isNull();
    assertThat(PartitionKeys.of((Integer) null)).isNull();
    assertThat(PartitionKeys.of((Long) null)).isNull();
    assertThat(PartitionKeys.of((Float) null)).isNull();
    assertThat(PartitionKeys.of((Double) null)).isNull();
    assertThat(PartitionKeys.of((Character) null)).isNull();
    assertThat(PartitionKeys.of((String) null)).isNull();
    assertThat(PartitionKeys.of((UUID) null)).isNull();
    assertThat(PartitionKeys.of((URI) null)).isNull();
    assertThat(PartitionKeys.of((BigInteger) null)).isNull();
    assertThat(PartitionKeys.of((BigDecimal) null)).isNull();
    assertThat(PartitionKeys.of((Instant) null)).isNull();
    assertThat(PartitionKeys.of((OffsetDateTime) null)).isNull();
    assertThat(PartitionKeys.of((LocalDateTime) null)).isNull();
    assertThat(PartitionKeys.of((LocalDate) null)).isNull();
    assertThat(PartitionKeys.of((LocalTime) null)).isNull();
    assertThat(PartitionKeys.of((Duration) null)).isNull();
    assertThat(PartitionKeys.of((Period) null)).isNull();
    assertThat(PartitionKeys.of((Year) null)).isNull();
    assertThat(PartitionKeys.of((YearMonth) null)).isNull();
    assertThat(PartitionKeys.of((byte[]) null)).isNull();
  }
}
