// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.area.Outline;
import nl.publiekswijzer.area.Place;
import org.junit.jupiter.api.Test;

class OutlinesFileTest {
  private static final String TRIANGLE = "[[[4,52],[5,52],[5,53],[4,52]]]";

  private static AreaOutlines read(String... features) {
    String json =
        "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    return OutlinesFile.read("grenzen.geojson", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String feature(String property, String value, String coordinates) {
    return """
        {"type":"Feature","properties":{"%s":%s},"geometry":{"type":"Polygon","coordinates":%s}}"""
        .formatted(property, value, coordinates);
  }

  private static String refusal(String... features) {
    return assertThrows(EditionRefused.class, () -> read(features)).getMessage();
  }

  @Test
  void outlineIsFoundByPostcode() {
    var triangle =
        new Outline(List.of(List.of(new Place(4, 52), new Place(5, 52), new Place(5, 53))));
    assertEquals(triangle, read(feature("postcode", "1234", TRIANGLE)).find(1234).orElseThrow());
  }

  @Test
  void postcodeMayBeTextUnderAnotherUsualName() {
    var outlines = read(feature("pc4_code", "\"1234\"", TRIANGLE));
    assertTrue(outlines.find(1234).isPresent());
  }

  @Test
  void featureWithoutGeometryHasNoOutline() {
    assertTrue(read("{\"properties\":{\"postcode\":1623},\"geometry\":null}").isEmpty());
  }

  @Test
  void placesInMetresAreRefusedWithAdvice() {
    String message =
        refusal(feature("postcode", "1234", "[[[155000,463000],[155100,463000],[155000,463100]]]"));
    assertTrue(message.contains("gebied 1"), message);
    assertTrue(message.contains("WGS84"), message);
  }

  @Test
  void sameAreaTwiceIsRefused() {
    String one = feature("postcode", "1234", TRIANGLE);
    assertTrue(refusal(one, one).contains("gebied 2: dit postcodegebied komt twee keer voor"));
  }

  @Test
  void otherFileIsRefused() {
    var refused =
        assertThrows(
            EditionRefused.class,
            () -> OutlinesFile.read("grenzen.geojson", "a;b".getBytes(StandardCharsets.UTF_8)));
    assertTrue(refused.getMessage().contains("geen geldige GeoJSON"), refused.getMessage());
  }
}
