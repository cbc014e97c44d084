package io.eventfamily.benchmark.peer.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import io.eventfamily.benchmark.event.Address;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes and reads addresses. */
final class StreamedAddress implements Streamed<Address> {

  private static final SerializedString STREET = new SerializedString("street");
  private static final SerializedString CITY = new SerializedString("city");
  private static final SerializedString COUNTRY = new SerializedString("country");
  private static final SerializedString LATITUDE = new SerializedString("latitude");
  private static final SerializedString LONGITUDE = new SerializedString("longitude");

  @Override
  public void write(JsonGenerator out, Address value) throws IOException {
    out.writeStartObject();
    Tokens.write(out, STREET, value.street());
    Tokens.write(out, CITY, value.city());
    Tokens.write(out, COUNTRY, value.country());
    out.writeFieldName(LATITUDE);
    out.writeNumber(value.latitude());
    out.writeFieldName(LONGITUDE);
    out.writeNumber(value.longitude());
    out.writeEndObject();
  }

  @Override
  public Address read(JsonParser in) throws IOException {
    @Nullable String street = null;
    @Nullable String city = null;
    @Nullable String country = null;
    double latitude = 0;
    double longitude = 0;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "street" -> street = Tokens.readText(in);
        case "city" -> city = Tokens.readText(in);
        case "country" -> country = Tokens.readText(in);
        case "latitude" -> {
          in.nextToken();
          latitude = in.getDoubleValue();
        }
        case "longitude" -> {
          in.nextToken();
          longitude = in.getDoubleValue();
        }
        default -> Tokens.skip(in);
      }
    }
    return new Address(
        Tokens.required(street, STREET),
        Tokens.required(city, CITY),
        Tokens.required(country, COUNTRY),
        latitude,
        longitude);
  }
}
