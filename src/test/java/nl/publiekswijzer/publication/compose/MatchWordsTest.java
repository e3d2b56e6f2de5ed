// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchDraw;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.UnmatchedReason;
import org.junit.jupiter.api.Test;

class MatchWordsTest {
  private static final MatchDraw DRAW =
      new MatchDraw(
          600,
          560,
          Map.of(MatchLevel.ADDRESS, 550L, MatchLevel.HOUSE_NUMBER, MatchDraw.FEW),
          Map.of(
              UnmatchedReason.UNKNOWN_NUMBER,
              40L,
              UnmatchedReason.AMBIGUOUS_ADDITION,
              MatchDraw.FEW));

  private static final MatchReport REPORT =
      new MatchReport(
          700,
          Map.of(MalformedReason.NUMBER_INVALID, 3L),
          Map.of(),
          5,
          7,
          685,
          Map.of(),
          Map.of(UnmatchedReason.UNKNOWN_POSTCODE, 2L),
          Map.of(),
          650,
          33,
          List.of(),
          DRAW,
          MemberFileForm.UNTOLD);

  private static Measures written(MatchReport report) {
    var json = Json.createObjectBuilder();
    MatchWords.of(report)
        .forEach(
            (name, value) -> {
              if (value instanceof Boolean told) {
                json.add(name, told);
              } else if (value instanceof String told) {
                json.add(name, told);
              } else {
                json.add(name, ((Number) value).longValue());
              }
            });
    return new Measures(json.build());
  }

  @Test
  void recognitionIsToldAboutRight() {
    assertEquals(
        "{\"aangeleverd\":700,\"nietTeLezen\":3,\"dubbel\":5,\"nietMeegeteld\":7,"
            + "\"opgezocht\":685,\"binnenWerkgebied\":650,\"buitenWerkgebied\":33,"
            + "\"nietTeLezenHuisnummerOnjuist\":3,\"nietHerkendPostcodeOnbekend\":2,"
            + "\"adressenOngeveer\":600,\"herkendOngeveer\":560,"
            + "\"herkendOngeveerOpAdres\":550,\"herkendOngeveerOpHuisnummerEnkele\":true,"
            + "\"nietHerkendOngeveerHuisnummerOnbekend\":40,"
            + "\"nietHerkendOngeveerToevoegingOnduidelijkEnkele\":true}",
        written(REPORT).json().toString());
  }

  @Test
  void reportIsReadBackAsItWasWritten() {
    assertEquals(REPORT, MatchWords.read(written(REPORT)));
  }

  @Test
  void reportOfAnEarlierSchemeIsReadBackExactly() {
    var exact =
        new MatchReport(
            640,
            Map.of(),
            Map.of(),
            0,
            0,
            640,
            Map.of(MatchLevel.ADDRESS, 600L),
            Map.of(UnmatchedReason.UNKNOWN_NUMBER, 40L),
            Map.of(),
            570,
            30,
            List.of(),
            null,
            MemberFileForm.UNTOLD);

    assertEquals(exact, MatchWords.read(written(exact)));
    assertEquals(600, exact.recognised());
    assertEquals(640, exact.lookedUp());
  }

  @Test
  void kindsThatWereLeftOutAreToldByTheirWords() {
    var report =
        new MatchReport(
            700,
            Map.of(),
            Map.of(),
            5,
            7,
            688,
            Map.of(),
            Map.of(),
            Map.of(),
            650,
            38,
            List.of(),
            DRAW,
            MemberFileForm.leavingOut(List.of("Proefabonnement", "Gastlener")));
    assertEquals(
        "\"Proefabonnement; Gastlener\"",
        written(report).json().get("nietMeegeteldeSoorten").toString());
    assertEquals(report, MatchWords.read(written(report)));
  }

  @Test
  void linesOnPaperSayFewUnderThirty() {
    assertEquals(
        List.of(
            "ca. 93 %", "ca. 600", "ca. 560", "ca. 550", "enkele", "ca. 40", "ca. 40", "enkele"),
        new MatchLines(REPORT).lines().stream().map(CountLine::count).toList());
  }
}
