// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request as it reached the server. */
public record Received(String method, String path, Headers headers, byte[] body) {

  static Received of(HttpExchange exchange) throws IOException {
    var headers = new Headers();
    headers.putAll(exchange.getRequestHeaders());
    return new Received(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        headers,
        exchange.getRequestBody().readAllBytes());
  }

  public String header(String name) {
    return headers.getFirst(name);
  }

  /** The fields of a form. */
  public Map<String, String> form() {
    return Stream.of(new String(body, StandardCharsets.UTF_8).split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }
}
