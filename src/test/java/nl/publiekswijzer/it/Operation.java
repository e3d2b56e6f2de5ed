// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operation of the interface as its description tells it. */
record Operation(String method, String path, JsonObject told, SampleBody bodies) {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  static List<Operation> all(JsonObject description) {
    var bodies = new SampleBody(description);
    return description.getJsonObject("paths").entrySet().stream()
        .flatMap(
            path ->
                path.getValue().asJsonObject().entrySet().stream()
                    .filter(o -> o.getKey().matches("get|post|put|delete|patch"))
                    .map(
                        o ->
                            new Operation(
                                o.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                o.getValue().asJsonObject(),
                                bodies)))
        .toList();
  }

  /** Whether it answers who has not signed in, or may be set to do so. */
  boolean isOpen() {
    return told.containsKey("security") && (told.getJsonArray("security").isEmpty() || mayBeOpen());
  }

  private boolean mayBeOpen() {
    return told.getJsonArray("security").stream().anyMatch(way -> way.asJsonObject().isEmpty());
  }

  boolean changes() {
    return !method.equals("GET");
  }

  boolean hasParameters() {
    return path.contains("{");
  }

  /** Whether path or body can name an object. */
  boolean namesAnObject() {
    return hasParameters() || body("@").text().contains("@");
  }

  /**
   * The address with this object as its last parameter, and a known edition before it; what is
   * called id is never an edition.
   */
  String address(String object) {
    int last = path.lastIndexOf('{');
    String address =
        PARAMETER
            .matcher(path)
            .replaceAll(
                parameter -> {
                  boolean named = parameter.start() == last || parameter.group().equals("{id}");
                  String value = named ? object : RequestScenarios.EDITION;
                  return Matcher.quoteReplacement(Server.path(value));
                });
    return "/api/v1" + address + query(object);
  }

  private String query(String object) {
    return told
        .getOrDefault("parameters", jakarta.json.JsonValue.EMPTY_JSON_ARRAY)
        .asJsonArray()
        .stream()
        .map(p -> p.asJsonObject())
        .filter(p -> p.getString("in", "").equals("query"))
        .filter(p -> p.getJsonObject("schema").getString("type", "").equals("string"))
        .map(p -> p.getString("name") + "=" + Server.path(object))
        .reduce((a, b) -> a + "&" + b)
        .map(q -> "?" + q)
        .orElse("");
  }

  /** The same without what narrows its answer down. */
  Answer sentPlainBy(Caller caller) {
    return caller.get("/api/v1" + path);
  }

  /** A body that can be read and names this object wherever it can. */
  SampleBody.Body body(String object) {
    return Optional.ofNullable(told.getJsonObject("requestBody"))
        .map(body -> body.getJsonObject("content"))
        .map(content -> bodies.of(content, object))
        .orElse(new SampleBody.Body("", ""));
  }

  Answer sentBy(Caller caller, String object) {
    var body = body(object);
    var headers = new java.util.HashMap<String, String>(Map.of("Accept", "*/*"));
    if (!body.type().isEmpty()) {
      headers.put("Content-Type", body.type());
    }
    return caller.send(method, address(object), headers, body.text());
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
