package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/**
 * What the sidecar answers.
 *
 * @param status the status code
 * @param headers what stands in the head, besides what every answer has
 * @param body may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
record Reply(int status, Map<String, String> headers, byte[] body) {

  static final Reply NO_CONTENT = new Reply(204, Map.of(), new byte[0]);

  static final Reply INVALID_API_TOKEN =
      new Reply(
          401,
          Map.of(
              "Content-Type", "text/plain; charset=utf-8",
              "X-Content-Type-Options", "nosniff"),
          "invalid api token\n".getBytes(UTF_8));

  static Reply json(int status, byte[] body) {
    return new Reply(status, Map.of("Content-Type", ContentTypes.JSON), body);
  }
}
