// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The description of the interface keeps the Dutch API Design Rules that their linter asks for
 * errors of; the linter itself is run by hand (CONTRIBUTING).
 */
class OpenApiRulesTest {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final Set<String> WITH_BODY = Set.of("put", "post", "patch");

  private static JsonObject description;

  @BeforeAll
  static void read() throws IOException {
    try (var in = Files.newInputStream(Path.of("src/main/resources/openapi.json"))) {
      description = Json.createReader(in).readObject();
    }
  }

  private record Operation(String name, String method, JsonObject path, JsonObject self) {
    boolean hasParameters() {
      return !path.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().isEmpty()
          || !self.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().isEmpty();
    }

    JsonObject responses() {
      return self.getJsonObject("responses");
    }
  }

  private static List<Operation> operations() {
    var found = new ArrayList<Operation>();
    description
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, self) -> {
                          if (METHODS.contains(method)) {
                            found.add(
                                new Operation(
                                    method + " " + path,
                                    method,
                                    item.asJsonObject(),
                                    self.asJsonObject()));
                          }
                        }));
    return found;
  }

  @Test
  void everySuccessNamesTheVersionOfTheInterface() {
    var without = new ArrayList<String>();
    for (var operation : operations()) {
      operation
          .responses()
          .forEach(
              (code, response) -> {
                boolean named =
                    response
                        .asJsonObject()
                        .getOrDefault("headers", JsonValue.EMPTY_JSON_OBJECT)
                        .asJsonObject()
                        .containsKey("API-Version");
                if (code.matches("[23].*") && !named) {
                  without.add(operation.name() + " " + code);
                }
              });
    }

    assertTrue(operations().size() > 150, () -> operations().size() + " operations");
    assertEquals(List.of(), without);
  }

  @Test
  void whateverTakesInputSaysThatInputCanBeWrong() {
    assertEquals(
        List.of(),
        operations().stream()
            .filter(o -> o.hasParameters() || WITH_BODY.contains(o.method()))
            .filter(o -> !o.responses().containsKey("400"))
            .map(Operation::name)
            .toList());
  }

  /** Of this version of OpenAPI: what may be absent is nullable. */
  @Test
  void everyTypeIsOne() {
    var several = new ArrayList<String>();
    collect(description, several);

    assertEquals("3.0.3", description.getString("openapi"));
    assertEquals(List.of(), several);
  }

  private static void collect(JsonValue value, List<String> several) {
    if (value instanceof JsonObject object) {
      if (object.get("type") instanceof JsonArray types) {
        several.add(types.toString());
      }
      object.values().forEach(v -> collect(v, several));
    } else if (value instanceof JsonArray array) {
      array.forEach(v -> collect(v, several));
    }
  }
}
