// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the server answered. */
public record Answer(HttpResponse<byte[]> response) {
  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  List<String> headers(String name) {
    return response.headers().allValues(name);
  }

  public byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  public JsonObject json() {
    try (var reader = Json.createReader(new StringReader(text()))) {
      return reader.readObject();
    }
  }

  List<JsonObject> list() {
    try (var reader = Json.createReader(new StringReader(text()))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }
}
