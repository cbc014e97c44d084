package io.eventfamily.benchmark.peer.layout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.benchmark.event.Address;

/** Addresses. */
final class AddressLayout implements Layout<Address> {

  private static final byte[] STREET = "{\"street\":".getBytes(ISO_8859_1);
  private static final byte[] CITY = ",\"city\":".getBytes(ISO_8859_1);
  private static final byte[] COUNTRY = ",\"country\":".getBytes(ISO_8859_1);
  private static final byte[] LATITUDE = ",\"latitude\":".getBytes(ISO_8859_1);
  private static final byte[] LONGITUDE = ",\"longitude\":".getBytes(ISO_8859_1);
  private static final byte[] END = "}".getBytes(ISO_8859_1);

  @Override
  public void write(LayoutWriter out, Address value) {
    out.constant(STREET);
    out.text(value.street());
    out.constant(CITY);
    out.text(value.city());
    out.constant(COUNTRY);
    out.text(value.country());
    out.constant(LATITUDE);
    out.number(value.latitude());
    out.constant(LONGITUDE);
    out.number(value.longitude());
    out.constant(END);
  }

  @Override
  public Address read(LayoutReader in) {
    in.constant(STREET);
    String street = in.text();
    in.constant(CITY);
    String city = in.text();
    in.constant(COUNTRY);
    String country = in.text();
    in.constant(LATITUDE);
    double latitude = in.real();
    in.constant(LONGITUDE);
    double longitude = in.real();
    in.constant(END);
    return new Address(street, city, country, latitude, longitude);
  }
}
