// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.publiekswijzer.publication.FiguresFormat;

/** The part of JSON Schema that the description of {@code cijfers.json} is written in. */
final class FiguresSchema {
  private static final String DEFINITIONS = "#/$defs/";

  private final JsonObject schema;
  private final Set<String> written = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  private FiguresSchema(JsonObject schema) {
    this.schema = schema;
  }

  static FiguresSchema read() {
    String resource = FiguresFormat.CURRENT.schema();
    try (var in = FiguresSchema.class.getResourceAsStream(resource);
        var reader = Json.createReader(in)) {
      return new FiguresSchema(reader.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a file does not keep to the description. */
  List<String> faults(JsonObject file) {
    faults.clear();
    check("", "", schema, file);
    return List.copyOf(faults);
  }

  /** Described properties that no checked file had. */
  Set<String> unwritten() {
    var all = new TreeSet<String>();
    collect("", schema, all);
    all.removeAll(written);
    return all;
  }

  private JsonObject resolved(JsonObject described) {
    String reference = described.getString("$ref", "");
    return reference.isEmpty()
        ? described
        : schema.getJsonObject("$defs").getJsonObject(reference.substring(DEFINITIONS.length()));
  }

  /**
   * @param home of the properties, by their descriptions
   */
  private String home(String home, String name, JsonObject described) {
    String reference = described.getString("$ref", "");
    return reference.isEmpty() ? home + "/" + name : reference;
  }

  private void check(String at, String home, JsonObject told, JsonValue value) {
    var described = resolved(told);
    if (!isOfType(described.getString("type", ""), value)) {
      faults.add(at + " is " + value.getValueType());
    }
    if (described.containsKey("const") && !described.get("const").equals(value)) {
      faults.add(at + " is " + value);
    }
    if (described.containsKey("enum") && !described.getJsonArray("enum").contains(value)) {
      faults.add(at + " is " + value);
    }
    if (described.containsKey("pattern")
        && !((JsonString) value).getString().matches(described.getString("pattern"))) {
      faults.add(at + " is " + value);
    }
    if (value instanceof JsonObject object && described.containsKey("properties")) {
      object(at, home, described, object);
    } else if (described.containsKey("items")) {
      var item = described.getJsonObject("items");
      value.asJsonArray().forEach(one -> check(at + "[]", home(home, "", item), item, one));
    }
  }

  private void object(String at, String home, JsonObject described, JsonObject object) {
    var properties = described.getJsonObject("properties");
    described
        .getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY)
        .asJsonArray()
        .getValuesAs(JsonString::getString)
        .stream()
        .filter(name -> !object.containsKey(name))
        .forEach(name -> faults.add(at + "/" + name + " is missing"));
    object.forEach(
        (name, value) -> {
          if (!properties.containsKey(name)) {
            faults.add(at + "/" + name + " is not described");
            return;
          }
          written.add(home + "/" + name);
          var property = properties.getJsonObject(name);
          check(at + "/" + name, home(home, name, property), property, value);
        });
  }

  private void collect(String home, JsonObject told, Set<String> all) {
    var described = resolved(told);
    if (described.containsKey("items")) {
      var item = described.getJsonObject("items");
      collect(home(home, "", item), item, all);
    }
    if (described.containsKey("properties")) {
      if (described.getBoolean("additionalProperties", true)) {
        all.add(home + " takes any property");
      }
      described
          .getJsonObject("properties")
          .forEach(
              (name, property) -> {
                if (all.add(home + "/" + name)) {
                  collect(home(home, name, property.asJsonObject()), property.asJsonObject(), all);
                }
              });
    }
  }

  private static boolean isOfType(String type, JsonValue value) {
    return switch (type) {
      case "object" -> value.getValueType() == JsonValue.ValueType.OBJECT;
      case "array" -> value.getValueType() == JsonValue.ValueType.ARRAY;
      case "string" -> value.getValueType() == JsonValue.ValueType.STRING;
      case "number" -> value.getValueType() == JsonValue.ValueType.NUMBER;
      case "integer" -> value instanceof jakarta.json.JsonNumber number && number.isIntegral();
      case "boolean" -> value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE);
      default -> true;
    };
  }
}
