// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever is asked of households, in whatever combination, is a sum of the base table. */
class BaseTableScenarios extends Scenario {
  private static final String EDITION = RequestScenarios.EDITION;

  private JsonObject figures(String library, String area) {
    server().demonstrationEdition(EDITION);
    var order =
        "{\"bibliotheek\":\"%s\",\"soort\":\"INWONERS\",\"editie\":\"%s\",\"werkgebied\":%s}"
            .formatted(library, EDITION, area);
    var publication = server().publication(server().submit(order));
    return server().get(publication.getString("cijfers"), "application/json").json();
  }

  private static String municipalities(String... codes) {
    return "{\"gemeenten\":[\"" + String.join("\",\"", codes) + "\"]}";
  }

  /** Of the database, by code. */
  private static Map<String, Long> base(String level, String condition) {
    var counts = new TreeMap<String, Long>();
    Superuser.list(
            "select s.%s || '=' || sum(c.households) from area_count c join edition e on e.id ="
                    .formatted(level)
                + " c.edition_id join subsegment s on s.segmentation_id = e.segmentation_id and"
                + " s.ordinal = c.subsegment where e.name = '"
                + EDITION
                + "' and c.part in (select a.block from postcode_area a where a.edition_id = e.id"
                + " and "
                + condition
                + ") group by s."
                + level)
        .forEach(line -> counts.put(line.split("=")[0], Long.valueOf(line.split("=")[1])));
    return counts;
  }

  private static long total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> told(JsonObject figures, String level) {
    var told = new TreeMap<String, Long>();
    for (var line : figures.getJsonObject("werkgebied").getJsonArray(level)) {
      var row = line.asJsonObject();
      if (row.containsKey("code") && row.containsKey("huishoudens")) {
        told.put(row.getString("code"), row.getJsonNumber("huishoudens").longValue());
      }
    }
    return told;
  }

  private static void assertSums(JsonObject figures, String condition) {
    var area = figures.getJsonObject("werkgebied");
    for (var level : Map.of("segmenten", "segment_code", "subsegmenten", "code").entrySet()) {
      var base = base(level.getValue(), condition);
      var told = told(figures, level.getKey());
      assertTrue(told.size() > 3, figures::toString);
      told.forEach((code, households) -> assertEquals(base.get(code), households, code));
      long pooled =
          area.getJsonArray(level.getKey()).stream()
              .map(line -> line.asJsonObject())
              .filter(line -> !line.containsKey("code"))
              .mapToLong(line -> line.getJsonNumber("huishoudens").longValue())
              .sum();
      assertEquals(total(base), total(told) + pooled, "the rest is a plain sum");
      assertEquals(total(base), area.getJsonNumber("huishoudens").longValue());
    }
    for (var each : area.getJsonArray("gemeenten")) {
      var municipality = each.asJsonObject();
      String own =
          "(%s) and a.municipality_code = '%s'"
              .formatted(condition, municipality.getString("code"));
      assertEquals(total(base("code", own)), municipality.getJsonNumber("huishoudens").longValue());
    }
    for (var each : figures.getJsonObject("delen").getJsonArray("delen")) {
      var part = each.asJsonObject();
      var own = base("segment_code", "a.block = " + part.getString("code"));
      assertEquals(total(own), part.getJsonNumber("huishoudens").longValue());
      long most = own.values().stream().mapToLong(Long::longValue).max().orElseThrow();
      if (part.containsKey("grootsteSegment")) {
        assertEquals(most, own.get(part.getString("grootsteSegment")));
      }
    }
  }

  @Test
  void everyNumberOfAReportIsASumOfTheBaseTable() {
    assertSums(
        figures("Basis Een", municipalities("VB17", "VB18")),
        "a.municipality_code in ('VB17', 'VB18')");
    assertSums(figures("Basis Twee", municipalities("VB20")), "a.municipality_code in ('VB20')");
  }

  /** The union of three areas, and two of them, by two libraries: the third is what it tells. */
  @Test
  void theDifferenceOfThreeAreasIsARowOfTheBaseTableAndNeverTheTruth() {
    List<String> truth = new ArrayList<>();
    for (String target : List.of("VB19", "VB20")) {
      var all = told(figures("Som Een", municipalities("VB17", "VB18", target)), "segmenten");
      var first = told(figures("Som Twee", municipalities("VB17")), "segmenten");
      var second = told(figures("Som Een", municipalities("VB18")), "segmenten");
      var base = base("segment_code", "a.municipality_code = '" + target + "'");
      var difference = new TreeMap<String, Long>();
      all.forEach(
          (code, households) -> {
            if (first.containsKey(code) && second.containsKey(code)) {
              difference.put(code, households - first.get(code) - second.get(code));
            }
          });

      assertTrue(difference.size() > 5, difference::toString);
      difference.forEach((code, households) -> assertEquals(base.get(code), households, code));
      truth.addAll(
          Superuser.list(
              "select s.segment_code || '=' || count(*) from household h join edition e on e.id ="
                  + " h.edition_id join subsegment s on s.segmentation_id = e.segmentation_id and"
                  + " s.ordinal = h.subsegment join postcode_area a on a.edition_id = e.id and"
                  + " a.postcode4 = h.postcode / 677 where e.name = '"
                  + EDITION
                  + "' and a.municipality_code = '"
                  + target
                  + "' group by s.segment_code order by 1"));
      assertNotEquals(
          truth, difference.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
      truth.clear();
    }
  }

  @Test
  void aPostcodeStandsForItsBlockAndTheAnswerSaysWhichCameAlong() {
    server().demonstrationEdition(EDITION);
    var joined =
        Superuser.list(
            "select block || '=' || string_agg(postcode4::text, ',' order by postcode4) from"
                + " postcode_area a join edition e on e.id = a.edition_id where e.name = '"
                + EDITION
                + "' group by block having count(*) > 1 order by block");
    if (joined.isEmpty()) {
      System.out.println("the demonstration has no block of several postcodes");
      return;
    }
    var postcodes = List.of(joined.get(0).split("=")[1].split(","));
    var standing =
        server()
            .get(
                "/api/v1/edities/%s/verbruik?postcode=%s"
                    .formatted(Server.path(EDITION), postcodes.get(0)))
            .json();

    assertEquals(
        postcodes.subList(1, postcodes.size()).toString().replace(" ", ""),
        standing.getJsonArray("toegevoegd").toString());
    assertEquals("1.2", standing.getJsonNumber("grens").toString());
    assertEquals("2.0", standing.getJsonNumber("grensOpenEdities").toString());
  }
}
