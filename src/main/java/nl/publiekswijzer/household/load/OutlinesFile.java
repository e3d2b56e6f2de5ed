// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.area.Outline;
import nl.publiekswijzer.area.Place;

/**
 * The outlines of postcode areas, {@code grenzen.geojson}: a GeoJSON collection in degrees of WGS84
 * whose features have the four digits under {@code postcode}, {@code postcode4}, {@code pc4} or
 * {@code pc4_code}. A feature without geometry has no outline.
 */
public final class OutlinesFile {
  private static final List<String> POSTCODE = List.of("postcode", "postcode4", "pc4", "pc4_code");

  private final Mistakes mistakes;
  private final Map<Integer, Outline> outlines = new LinkedHashMap<>();
  private int number;

  private OutlinesFile(String name) {
    this.mistakes = new Mistakes(name);
  }

  /**
   * Reads a whole file.
   *
   * @throws EditionRefused with all mistakes
   */
  public static AreaOutlines read(String name, byte[] content) {
    var file = new OutlinesFile(name);
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(content))) {
      file.readCollection(parser);
    } catch (JsonParsingException e) {
      file.mistakes.add(e.getLocation().getLineNumber(), "dit is geen geldige GeoJSON");
    } catch (JsonException | IllegalStateException e) {
      file.mistakes.add(1, "dit is geen geldige GeoJSON");
    }
    file.mistakes.refuse();
    return new AreaOutlines(file.outlines);
  }

  private void readCollection(JsonParser parser) {
    boolean found = false;
    while (parser.hasNext()) {
      boolean key = parser.next() == JsonParser.Event.KEY_NAME;
      if (key && parser.getString().equals("features")) {
        parser.next();
        parser.getArrayStream().map(JsonValue::asJsonObject).forEach(this::readFeature);
        found = true;
      }
    }
    if (!found) {
      mistakes.add(1, "er staat geen lijst met de naam features in");
    }
  }

  private void readFeature(JsonObject feature) {
    number++;
    try {
      int postcode = postcode(feature.getJsonObject("properties"));
      if (!feature.isNull("geometry")) {
        List<List<Place>> rings = rings(feature.getJsonObject("geometry"));
        if (!rings.isEmpty() && outlines.put(postcode, new Outline(rings)) != null) {
          mistake("dit postcodegebied komt twee keer voor");
        }
      }
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      mistake(
          "een gebied heeft een postcode van vier cijfers nodig, en een vlak in lengte- en"
              + " breedtegraden (WGS84)");
    }
  }

  private void mistake(String reason) {
    mistakes.add("gebied " + number, reason);
  }

  private static int postcode(JsonObject properties) {
    for (String name : POSTCODE) {
      JsonValue value = properties.get(name);
      if (value != null) {
        String digits = value.toString().replace("\"", "");
        if (digits.matches("[1-9]\\d{3}")) {
          return Integer.parseInt(digits);
        }
      }
    }
    throw new IllegalArgumentException("no postcode");
  }

  private static List<List<Place>> rings(JsonObject geometry) {
    JsonArray coordinates = geometry.getJsonArray("coordinates");
    List<List<Place>> rings = new ArrayList<>();
    switch (geometry.getString("type")) {
      case "Polygon" -> addRings(coordinates, rings);
      case "MultiPolygon" -> coordinates.forEach(p -> addRings(p.asJsonArray(), rings));
      default -> throw new IllegalArgumentException("no area");
    }
    return rings;
  }

  /** A ring that is less than a triangle has no inside and is left out. */
  private static void addRings(JsonArray polygon, List<List<Place>> rings) {
    for (JsonValue ring : polygon) {
      List<Place> places = new ArrayList<>();
      for (JsonValue position : ring.asJsonArray()) {
        JsonArray numbers = position.asJsonArray();
        var place =
            new Place(
                numbers.getJsonNumber(0).doubleValue(), numbers.getJsonNumber(1).doubleValue());
        if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
          places.add(place);
        }
      }
      if (places.size() > 1 && places.get(0).equals(places.get(places.size() - 1))) {
        places.remove(places.size() - 1);
      }
      if (places.size() >= 3) {
        rings.add(places);
      }
    }
  }
}
