package io.eventfamily.runtime.engine;

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
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

/** Values that a program can hold, the ends of each type's range among them. */
final class RandomScalars {

  private static final long MAX_DURATION_SECONDS = 999_999_999L * 86_400 + 86_399;
  private static final String URI_CHARACTERS = "ab/:?#%[]@!$&'()*+,;=-._~ \u00e9\u4e2d\ud83d\\\"";

  private final Random random;

  RandomScalars(long seed) {
    random = new Random(seed);
  }

  boolean aBoolean() {
    return random.nextBoolean();
  }

  long aLong() {
    return switch (random.nextInt(4)) {
      case 0 -> Long.MIN_VALUE;
      case 1 -> Long.MAX_VALUE;
      default -> random.nextLong() >> random.nextInt(Long.SIZE);
    };
  }

  BigInteger aBigInteger() {
    BigInteger magnitude =
        switch (random.nextInt(4)) {
          case 0 -> BigInteger.TEN.pow(random.nextInt(998, 1_002));
          case 1 -> BigInteger.TEN.pow(random.nextInt(998, 1_002)).subtract(BigInteger.ONE);
          case 2 -> new BigInteger(random.nextInt(3_400), random);
          default -> new BigInteger(random.nextInt(140), random);
        };
    return random.nextBoolean() ? magnitude : magnitude.negate();
  }

  float aFloat() {
    return switch (random.nextInt(8)) {
      case 0 -> Math.scalb(1f, random.nextInt(-150, 128));
      case 1 -> Math.nextDown(Math.scalb(1f, random.nextInt(-150, 128)));
      case 2 -> random.nextBoolean() ? Float.MAX_VALUE : -Float.MIN_VALUE;
      case 3 -> random.nextBoolean() ? -0f : Float.NaN;
      case 4 -> random.nextInt(1_000_000) / 100f;
      default -> Float.intBitsToFloat(random.nextInt());
    };
  }

  double aDouble() {
    return switch (random.nextInt(8)) {
      case 0 -> Math.scalb(1.0, random.nextInt(-1_075, 1_024));
      case 1 -> Math.nextDown(Math.scalb(1.0, random.nextInt(-1_075, 1_024)));
      case 2 -> random.nextBoolean() ? Double.MAX_VALUE : -Double.MIN_VALUE;
      case 3 -> random.nextBoolean() ? -0.0 : Double.NEGATIVE_INFINITY;
      case 4 -> random.nextInt(1_000_000) / 100.0;
      default -> Double.longBitsToDouble(random.nextLong());
    };
  }

  BigDecimal aBigDecimal() {
    int scale =
        switch (random.nextInt(6)) {
          case 0 -> random.nextBoolean() ? 10_000 : -10_000;
          case 1 -> random.nextBoolean() ? 10_001 : -10_001;
          case 2 -> random.nextInt();
          case 3 -> random.nextInt(-1_010, 1_010);
          default -> random.nextInt(-30, 30);
        };
    return new BigDecimal(aBigInteger(), scale);
  }

  char aChar() {
    return switch (random.nextInt(3)) {
      case 0 -> (char) random.nextInt(0x80);
      case 1 -> (char) random.nextInt(0xd7f0, 0xe010);
      default -> (char) random.nextInt(0x10000);
    };
  }

  String aString() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(8); length > 0; length--) {
      if (random.nextInt(8) == 0) {
        text.append(aChar());
      } else {
        text.appendCodePoint(random.nextInt(8) == 0 ? 0x1f600 : random.nextInt(0xd800));
      }
    }
    return text.toString();
  }

  UUID anId() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /** A URI, some of them put together in ways that parsing does not know. */
  URI aUri() {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "http://h/" : "");
    for (int length = random.nextInt(10); length > 0; length--) {
      text.append(URI_CHARACTERS.charAt(random.nextInt(URI_CHARACTERS.length())));
    }
    try {
      URI uri = URI.create(text.toString());
      return random.nextBoolean() ? uri : URI.create("http://h/").relativize(uri).normalize();
    } catch (IllegalArgumentException e) {
      return URI.create("http://h/?q=%20#f");
    }
  }

  private int nanos() {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1 -> 999_999_999;
      case 2 -> random.nextInt(1_000_000) * 1_000;
      case 3 -> random.nextInt(1_000) * 1_000_000;
      default -> random.nextInt(1_000_000_000);
    };
  }

  Instant anInstant() {
    return switch (random.nextInt(8)) {
      case 0 -> Instant.MIN;
      case 1 -> Instant.MAX;
      default -> aLocalDateTime().toInstant(ZoneOffset.UTC);
    };
  }

  OffsetDateTime anOffsetDateTime() {
    int seconds =
        switch (random.nextInt(6)) {
          case 0 -> 0;
          case 1 -> random.nextInt(-64_800, 64_801);
          case 2 -> random.nextBoolean() ? 64_800 : -64_800;
          default -> random.nextInt(-1_080, 1_081) * 60;
        };
    return aLocalDateTime().atOffset(ZoneOffset.ofTotalSeconds(seconds));
  }

  LocalDateTime aLocalDateTime() {
    return aLocalDate().atTime(aLocalTime());
  }

  LocalDate aLocalDate() {
    return LocalDate.ofYearDay(aYear().getValue(), random.nextInt(1, 366));
  }

  LocalTime aLocalTime() {
    LocalTime time =
        switch (random.nextInt(4)) {
          case 0 -> LocalTime.MIN;
          case 1 -> LocalTime.MAX;
          default -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
        };
    return time.withNano(nanos());
  }

  Duration aDuration() {
    long seconds =
        switch (random.nextInt(6)) {
          case 0 -> random.nextLong();
          case 1 -> MAX_DURATION_SECONDS + random.nextInt(-1, 2);
          case 2 -> 86_399 - MAX_DURATION_SECONDS + random.nextInt(-1, 2);
          default -> random.nextLong(-200_000, 200_000);
        };
    return Duration.ofSeconds(seconds, random.nextBoolean() ? 0 : nanos());
  }

  Period aPeriod() {
    return Period.of(anInt(), anInt(), anInt());
  }

  private int anInt() {
    return switch (random.nextInt(6)) {
      case 0 -> Integer.MIN_VALUE;
      case 1 -> Integer.MAX_VALUE;
      case 2, 3 -> 0;
      default -> random.nextInt(-1_000, 1_000);
    };
  }

  Year aYear() {
    return switch (random.nextInt(6)) {
      case 0 -> Year.of(random.nextInt(0, 2));
      case 1 -> Year.of(random.nextInt(9_999, 10_001));
      case 2 -> Year.of(random.nextInt(Year.MIN_VALUE, Year.MAX_VALUE));
      default -> Year.of(random.nextInt(1, 10_000));
    };
  }

  YearMonth aYearMonth() {
    return aYear().atMonth(random.nextInt(1, 13));
  }

  byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(10)];
    random.nextBytes(bytes);
    return bytes;
  }
}
