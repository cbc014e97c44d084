package io.eventfamily.runtime.engine;

import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
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

/** Every kind of value without parts. */
final class ScalarKinds {

  static final ScalarKind<Boolean> BOOLEAN =
      ScalarKind.of(JsonReader::readBoolean, JsonWriter::writeBoolean);
  static final ScalarKind<Byte> BYTE = ScalarKind.of(JsonReader::readByte, JsonWriter::writeByte);
  static final ScalarKind<Short> SHORT =
      ScalarKind.of(JsonReader::readShort, JsonWriter::writeShort);
  static final ScalarKind<Integer> INT = ScalarKind.of(JsonReader::readInt, JsonWriter::writeInt);
  static final ScalarKind<Long> LONG = ScalarKind.of(JsonReader::readLong, JsonWriter::writeLong);
  static final ScalarKind<BigInteger> BIG_INTEGER =
      ScalarKind.of(JsonReader::readBigInteger, JsonWriter::writeBigInteger);
  static final ScalarKind<Float> FLOAT =
      ScalarKind.of(JsonReader::readFloat, JsonWriter::writeFloat);
  static final ScalarKind<Double> DOUBLE =
      ScalarKind.of(JsonReader::readDouble, JsonWriter::writeDouble);
  static final ScalarKind<BigDecimal> DECIMAL =
      ScalarKind.of(JsonReader::readBigDecimal, JsonWriter::writeBigDecimal);
  static final ScalarKind<BigDecimal> DECIMAL_NUMBER =
      ScalarKind.of(JsonReader::readBigDecimal, JsonWriter::writeBigDecimalNumber);
  static final ScalarKind<Character> CHAR =
      ScalarKind.of(JsonReader::readChar, JsonWriter::writeChar);
  static final ScalarKind<String> STRING =
      ScalarKind.of(JsonReader::readString, JsonWriter::writeString);
  static final ScalarKind<UUID> ID = ScalarKind.of(JsonReader::readUuid, JsonWriter::writeUuid);
  static final ScalarKind<URI> LINK = ScalarKind.of(JsonReader::readUri, JsonWriter::writeUri);
  static final ScalarKind<Instant> INSTANT =
      ScalarKind.of(JsonReader::readInstant, JsonWriter::writeInstant);
  static final ScalarKind<Instant> INSTANT_OR_NAIVE =
      ScalarKind.of(JsonReader::readInstantOrNaive, JsonWriter::writeInstant);
  static final ScalarKind<OffsetDateTime> OFFSET_DATE_TIME =
      ScalarKind.of(JsonReader::readOffsetDateTime, JsonWriter::writeOffsetDateTime);
  static final ScalarKind<OffsetDateTime> OFFSET_DATE_TIME_OR_NAIVE =
      ScalarKind.of(JsonReader::readOffsetDateTimeOrNaive, JsonWriter::writeOffsetDateTime);
  static final ScalarKind<LocalDateTime> LOCAL_DATE_TIME =
      ScalarKind.of(JsonReader::readLocalDateTime, JsonWriter::writeLocalDateTime);
  static final ScalarKind<LocalDate> LOCAL_DATE =
      ScalarKind.of(JsonReader::readLocalDate, JsonWriter::writeLocalDate);
  static final ScalarKind<LocalTime> LOCAL_TIME =
      ScalarKind.of(JsonReader::readLocalTime, JsonWriter::writeLocalTime);
  static final ScalarKind<Duration> DURATION =
      ScalarKind.of(JsonReader::readDuration, JsonWriter::writeDuration);
  static final ScalarKind<Period> PERIOD =
      ScalarKind.of(JsonReader::readPeriod, JsonWriter::writePeriod);
  static final ScalarKind<Year> YEAR = ScalarKind.of(JsonReader::readYear, JsonWriter::writeYear);
  static final ScalarKind<YearMonth> YEAR_MONTH =
      ScalarKind.of(JsonReader::readYearMonth, JsonWriter::writeYearMonth);
  static final ScalarKind<byte[]> BYTES =
      ScalarKind.of(JsonReader::readBytes, JsonWriter::writeBytes);

  private ScalarKinds() {}
}
