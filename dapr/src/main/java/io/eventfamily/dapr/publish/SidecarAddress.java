package io.eventfamily.dapr.publish;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the sidecar listens for HTTP, and the token that it wants.
 *
 * @param endpoint such as {@code http://127.0.0.1:3500}; a path in it stands before those of the
 *     API
 * @param apiToken what is sent as {@code dapr-api-token}; null where the sidecar wants none. It
 *     shows in no text.
 */
public record SidecarAddress(URI endpoint, @Nullable String apiToken) {

  private static final String DEFAULT_PORT = "3500";

  /**
   * @throws IllegalArgumentException where the endpoint is no URL of HTTP or HTTPS with a host, or
   *     has user information, a query or a fragment, or where the token is empty or has characters
   *     that no header can have
   */
  public SidecarAddress {
    Objects.requireNonNull(endpoint, "endpoint");
    boolean isHttp =
        "http".equalsIgnoreCase(endpoint.getScheme())
            || "https".equalsIgnoreCase(endpoint.getScheme());
    if (!isHttp || endpoint.getHost() == null) {
      throw new IllegalArgumentException(
          "The endpoint must be a URL such as http://127.0.0.1:3500, with a host.");
    }
    if (endpoint.getRawUserInfo() != null
        || endpoint.getRawQuery() != null
        || endpoint.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "The endpoint must have no user information, no query and no fragment.");
    }
    if (apiToken != null && !isVisibleAscii(apiToken)) {
      throw new IllegalArgumentException("The API token must be visible ASCII, without spaces.");
    }
  }

  /** A sidecar that wants no token. */
  public static SidecarAddress of(URI endpoint) {
    return new SidecarAddress(endpoint, null);
  }

  /**
   * What the environment of the process says, as Dapr sets it for an application: {@code
   * DAPR_HTTP_ENDPOINT}, else {@code DAPR_HTTP_PORT} (3500 where it is not set) of this host, and
   * {@code DAPR_API_TOKEN}. An empty variable counts as not set.
   *
   * @throws IllegalArgumentException where a variable has no such value
   */
  public static SidecarAddress fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  /**
   * What these variables say, as {@link #fromEnvironment()} does.
   *
   * @throws IllegalArgumentException where a variable has no such value
   */
  public static SidecarAddress fromEnvironment(Map<String, String> variables) {
    String endpoint = valueOf(variables, "DAPR_HTTP_ENDPOINT");
    String token = valueOf(variables, "DAPR_API_TOKEN");
    URI uri = endpoint == null ? ofPort(valueOf(variables, "DAPR_HTTP_PORT")) : ofText(endpoint);
    return new SidecarAddress(uri, token);
  }

  private static URI ofText(String endpoint) {
    try {
      return URI.create(endpoint);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("DAPR_HTTP_ENDPOINT is no URL: " + e.getMessage(), e);
    }
  }

  private static URI ofPort(@Nullable String port) {
    String digits = port == null ? DEFAULT_PORT : port;
    if (!digits.matches("[0-9]{1,5}")
        || Integer.parseInt(digits) == 0
        || Integer.parseInt(digits) > 65_535) {
      throw new IllegalArgumentException("DAPR_HTTP_PORT must be a port, but is " + digits + ".");
    }
    return URI.create("http://127.0.0.1:" + digits);
  }

  private static @Nullable String valueOf(Map<String, String> variables, String name) {
    String value = variables.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static boolean isVisibleAscii(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > 0x20 && c < 0x7f);
  }

  /** The endpoint, and whether there is a token, but not the token. */
  @Override
  public String toString() {
    return "SidecarAddress[endpoint="
        + endpoint
        + ", apiToken="
        + (apiToken == null ? "none" : "***")
        + "]";
  }
}
