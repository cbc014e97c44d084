package io.eventfamily.dapr.spring;

import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import io.eventfamily.dapr.subscribe.EndpointRequest;
import io.eventfamily.dapr.subscribe.EndpointResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets Spring MVC serve an endpoint, as one bean:
 *
 * <pre>{@code
 * @Bean
 * RouterFunction<ServerResponse> daprEvents(DaprEventEndpoint endpoint) {
 *   return DaprRoutes.of(endpoint);
 * }
 * }</pre>
 *
 * <p>Only the paths of the endpoint are routed to it; the others stay the application's. The
 * application must be at the root of its server, because the sidecar asks for {@code
 * /dapr/subscribe} there.
 */
public final class DaprRoutes {

  private DaprRoutes() {}

  /** Routes the paths of an endpoint to it. */
  public static RouterFunction<ServerResponse> of(DaprEventEndpoint endpoint) {
    Set<String> paths = endpoint.paths();
    return request ->
        paths.contains(request.path())
            ? Optional.of(found -> answer(endpoint, found))
            : Optional.empty();
  }

  private static ServerResponse answer(DaprEventEndpoint endpoint, ServerRequest request)
      throws IOException {
    EndpointResponse response =
        endpoint.handle(new Request(request, request.servletRequest().getInputStream()));
    return ServerResponse.status(response.status())
        .headers(headers -> response.headers().forEach(headers::set))
        .build((servletRequest, servletResponse) -> write(response.body(), servletResponse));
  }

  private static @Nullable ModelAndView write(byte[] body, HttpServletResponse response)
      throws IOException {
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    return null;
  }

  private record Request(ServerRequest request, InputStream body) implements EndpointRequest {

    @Override
    public String method() {
      return request.method().name();
    }

    @Override
    public String path() {
      return request.path();
    }

    @Override
    public Map<String, String> headers() {
      return request.headers().asHttpHeaders().toSingleValueMap();
    }
  }
}
