// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;

/** Bodies of requests, made by the schemas of the description of the interface. */
final class SampleBody {
  private static final String BOUNDARY = "grens-van-de-proef";

  /** Fields that name an object of somebody. */
  private static final Set<String> NAMING =
      Set.of(
          "bibliotheek",
          "bibliotheken",
          "ondersteuningsorganisatie",
          "houder",
          "publicatie",
          "aanvraag",
          "account");

  private final JsonObject schemas;

  SampleBody(JsonObject description) {
    this.schemas = description.getJsonObject("components").getJsonObject("schemas");
  }

  /**
   * @param type media type; empty without a body
   */
  record Body(String type, String text) {}

  Body of(JsonObject content, String object) {
    var entry = content.entrySet().iterator().next();
    JsonObject schema = resolved(entry.getValue().asJsonObject().getJsonObject("schema"));
    return switch (entry.getKey()) {
      case "multipart/form-data" -> multipart(schema, object);
      case "text/csv" -> new Body("text/csv", "naam;provincie\n%s;Zuidproef\n".formatted(object));
      default -> new Body(entry.getKey(), value("", schema, object).toString());
    };
  }

  private Body multipart(JsonObject schema, String object) {
    var text = new StringBuilder();
    schema
        .getJsonObject("properties")
        .forEach((name, part) -> appendPart(text, name, part.asJsonObject(), object));
    return new Body("multipart/form-data; boundary=" + BOUNDARY, text + "--" + BOUNDARY + "--\r\n");
  }

  /** Parts with a file are left out: what is refused must be refused before them. */
  private void appendPart(StringBuilder text, String name, JsonObject part, String object) {
    var schema = resolved(part);
    if (!schema.getString("format", "").equals("binary")) {
      text.append(
              "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n".formatted(BOUNDARY, name))
          .append("Content-Type: application/json\r\n\r\n")
          .append(value("", schema, object))
          .append("\r\n");
    }
  }

  private JsonObject resolved(JsonObject schema) {
    String reference = schema.getString("$ref", "");
    return reference.isEmpty()
        ? schema
        : schemas.getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private JsonValue value(String name, JsonObject unresolved, String object) {
    var schema = resolved(unresolved);
    if (schema.containsKey("example")) {
      return schema.get("example");
    }
    if (schema.containsKey("enum")) {
      return schema.getJsonArray("enum").get(0);
    }
    if (schema.getBoolean("nullable", false)) {
      return JsonValue.EMPTY_JSON_OBJECT; // what may be absent is refused by its type, whoever asks
    }
    return switch (schema.getString("type", "object")) {
      case "array" ->
          Json.createArrayBuilder().add(value(name, schema.getJsonObject("items"), object)).build();
      case "integer", "number" -> Json.createValue(schema.getInt("minimum", 1));
      case "boolean" -> JsonValue.TRUE;
      case "string" -> Json.createValue(text(name, schema.getString("format", ""), object));
      default -> properties(schema, object);
    };
  }

  private JsonObject properties(JsonObject schema, String object) {
    var filled = Json.createObjectBuilder();
    schema
        .getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT)
        .asJsonObject()
        .forEach((name, p) -> filled.add(name, value(name, p.asJsonObject(), object)));
    return filled.build();
  }

  private static String text(String name, String format, String object) {
    if (NAMING.contains(name)) {
      return object;
    }
    return switch (name + format) {
      case "provincie", "provincies" -> "Zuidproef";
      case "editie", "uitEditie" -> RequestScenarios.EDITION;
      case "gemeenten" -> "VB01";
      case "email" -> "niemand@proef.example";
      default -> format.equals("uuid") ? object : format.isEmpty() ? "proef" : "2026-01-01";
    };
  }
}
