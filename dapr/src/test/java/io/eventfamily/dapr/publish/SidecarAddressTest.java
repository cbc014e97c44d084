package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidecarAddressTest {

  @Test
  void isDaprsDefaultWhereNothingIsSet() {
    assertThat(SidecarAddress.fromEnvironment(Map.of("DAPR_HTTP_PORT", "", "DAPR_API_TOKEN", " ")))
        .isEqualTo(new SidecarAddress(URI.create("http://127.0.0.1:3500"), null));
  }

  @Test
  void takesThePort() {
    assertThat(SidecarAddress.fromEnvironment(Map.of("DAPR_HTTP_PORT", "3601")).endpoint())
        .hasToString("http://127.0.0.1:3601");
  }

  @Test
  void prefersTheEndpointToThePort() {
    Map<String, String> variables =
        Map.of(
            "DAPR_HTTP_ENDPOINT", "https://dapr.example:8443/base",
            "DAPR_HTTP_PORT", "3601",
            "DAPR_API_TOKEN", "secret");
    assertThat(SidecarAddress.fromEnvironment(variables))
        .isEqualTo(new SidecarAddress(URI.create("https://dapr.example:8443/base"), "secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "dapr", "3500x", "123456"})
  void refusesWhatIsNoPort(String port) {
    assertThatThrownBy(() -> SidecarAddress.fromEnvironment(Map.of("DAPR_HTTP_PORT", port)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DAPR_HTTP_PORT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:3500",
        "ftp://host",
        "http:///path",
        "http://user@host",
        "http://host?a=b",
        "http://host#a",
        "http://a b"
      })
  void refusesWhatIsNoEndpoint(String endpoint) {
    assertThatThrownBy(() -> SidecarAddress.fromEnvironment(Map.of("DAPR_HTTP_ENDPOINT", endpoint)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsTheTokenInNoText() {
    URI uri = URI.create("http://127.0.0.1:3500");
    assertThat(new SidecarAddress(uri, "secret"))
        .hasToString("SidecarAddress[endpoint=http://127.0.0.1:3500, apiToken=***]");
    assertThatThrownBy(() -> new SidecarAddress(uri, "secret\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }
}
