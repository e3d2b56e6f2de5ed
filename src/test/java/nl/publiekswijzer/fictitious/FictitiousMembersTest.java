// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import org.junit.jupiter.api.Test;

class FictitiousMembersTest {
  private static final YearMonth REFERENCE = YearMonth.of(2026, 1);

  private static final List<PostcodeEstimate> DEMONSTRATION = FictitiousFixtures.demonstration();
  private static final String FILE = write(5, DEMONSTRATION);
  private static final List<String> ROWS = FILE.lines().skip(1).toList();

  @Test
  void fileCanBeReadAsAMemberFile() {
    var limits = new CsvLimits(100_000_000, 1_000_000);
    try (var reader = new CsvReader(new ByteArrayInputStream(FILE.getBytes(UTF_8)), limits)) {
      assertEquals(
          List.of(
              "postcode",
              "huisnummer",
              "toevoeging",
              "vestiging",
              "lidsoort",
              "laatste_activiteit"),
          reader.header());
      while (reader.next()) {
        assertEquals(6, reader.columns());
      }
    }
  }

  @Test
  void sameSeedGivesTheSameFile() {
    assertEquals(FILE, write(5, DEMONSTRATION));
    assertNotEquals(FILE, write(6, DEMONSTRATION));
  }

  @Test
  void municipalityMadeAloneEqualsItsPart() {
    var alone = DEMONSTRATION.stream().filter(e -> e.municipality().code().equals("VB07")).toList();
    assertEquals(
        ROWS.stream().filter(r -> r.contains(";VB07-")).toList(),
        write(5, alone).lines().skip(1).toList());
  }

  @Test
  void aboutAQuarterOfTheHouseholdsHaveAMember() {
    double members = count(r -> r.contains(";jeugd;") || r.contains(";volwassen;"));
    double perHousehold = members / DEMONSTRATION.stream().mapToInt(PostcodeEstimate::total).sum();
    assertTrue(perHousehold > 0.33 && perHousehold < 0.47, "members per household " + perHousehold);
  }

  @Test
  void aboutSixtyThreePerCentOfTheMembersAreYoung() {
    double youth = count(r -> r.contains(";jeugd;"));
    double share = youth / (youth + count(r -> r.contains(";volwassen;")));
    assertTrue(share > 0.58 && share < 0.68, "youth " + share);
  }

  @Test
  void otherCardsAreSixPerCentOfTheMembers() {
    double other = count(r -> r.matches(".*;(proef|gast|instelling);.*"));
    double share = other / (ROWS.size() - other);
    assertTrue(share > 0.05 && share < 0.07, "other cards " + share);
  }

  @Test
  void aboutFivePerCentOfTheAddressesExistNowhere() {
    double nowhere =
        count(r -> !r.matches("\\d{4} ?\\p{L}{2} ?;\\d{1,3}\\D.*") || r.matches("....SS;.*"));
    double share = nowhere / ROWS.size();
    assertTrue(share > 0.04 && share < 0.06, "nowhere " + share);
  }

  @Test
  void someRowsAreRepeated() {
    long repeats = 0;
    for (int i = 1; i < ROWS.size(); i++) {
      repeats += ROWS.get(i).equals(ROWS.get(i - 1)) ? 1 : 0;
    }
    double share = repeats / (double) ROWS.size();
    assertTrue(share > 0.015 && share < 0.035, "repeats " + share);
  }

  @Test
  void addressesAreTypedInManyWays() {
    for (String way :
        List.of(
            "\\d{4}[A-Z]{2};.*",
            "\\d{4} [A-Z]{2};.*",
            "\\d{4} [a-z]{2};.*",
            "\\d{4}[a-z]{2};.*",
            "[^;]*;\\d+[A-Z];;.*",
            "[^;]*;\\d+-[A-Z];;.*",
            "[^;]*;\\d+ hs;;.*",
            "[^;]*;\\d+;a;.*",
            "[^;]*;\\d+;bis;.*")) {
      assertTrue(count(r -> r.matches(way)) > 0, way);
    }
  }

  @Test
  void nobodyIsActiveAfterTheReferenceMonth() {
    var months = ROWS.stream().map(r -> r.substring(r.lastIndexOf(';') + 1));
    Set<String> distinct = months.collect(Collectors.toCollection(HashSet::new));
    assertTrue(distinct.remove(""));
    assertTrue(distinct.stream().allMatch(m -> !YearMonth.parse(m).isAfter(REFERENCE)));
    assertEquals(48, distinct.size());
  }

  @Test
  void targetNumberOfRowsIsMet() {
    var out = new StringWriter();
    assertEquals(50_000, new FictitiousMembers(5, REFERENCE).write(DEMONSTRATION, 50_000, out));
    assertEquals(50_001, out.toString().lines().count());
  }

  private double count(Predicate<String> kind) {
    return ROWS.stream().filter(kind).count();
  }

  private static String write(long seed, List<PostcodeEstimate> estimates) {
    var out = new StringWriter();
    new FictitiousMembers(seed, REFERENCE).write(estimates, out);
    return out.toString();
  }
}
