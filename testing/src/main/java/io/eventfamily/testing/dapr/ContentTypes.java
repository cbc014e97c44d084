package io.eventfamily.testing.dapr;

import java.util.Locale;

/** Dapr's kinds of content. Only exact types count, whatever their parameters are. */
final class ContentTypes {

  static final String CLOUD_EVENT = "application/cloudevents+json";
  static final String JSON = "application/json";
  static final String OCTETS = "application/octet-stream";
  static final String TEXT = "text/plain";

  private static final String PROTOBUF_EVENT = "application/cloudevents+protobuf";

  private ContentTypes() {}

  static boolean isCloudEvent(String contentType) {
    return is(contentType, CLOUD_EVENT);
  }

  static boolean isJson(String contentType) {
    return is(contentType, JSON);
  }

  static boolean isText(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).startsWith("text/")
        || is(contentType, "application/xml");
  }

  static boolean isOctets(String contentType) {
    return is(contentType, OCTETS);
  }

  /** Whether data of this type is put into an event as base64. */
  static boolean isBinaryInEvent(String contentType) {
    return isOctets(contentType) || is(contentType, PROTOBUF_EVENT);
  }

  private static boolean is(String contentType, String expected) {
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return type.equalsIgnoreCase(expected);
  }
}
