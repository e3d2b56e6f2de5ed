// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.FiguresFormat;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.ReportChoices;
import org.junit.jupiter.api.Test;

/** Files as every earlier release wrote them, of invented figures. */
class FiguresFormatTest {
  @Test
  void everyEarlierFormatIsRecognisedByWhatItTells() {
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6),
        IntStream.rangeClosed(1, 6).map(n -> reading(n).format().number()).boxed().toList());
  }

  @Test
  void whatIsWrittenTodayNamesItsFormat() {
    var figures = workedExample().build();
    var reading = new FiguresReading(FiguresJson.of(figures, IMPRINT), figures.catalogue());

    assertEquals(FiguresFormat.CURRENT, reading.format());
    assertEquals(List.of(), reading.format().untold());
  }

  @Test
  void householdsOfASegmentAreReadInEveryFormat() {
    for (int format = 1; format <= 6; format++) {
      var area = reading(format).figures().area();

      assertEquals(
          List.of("A 1200", "B 500", "C 300"),
          area.segments().stream().map(FiguresFormatTest::told).toList());
      assertEquals(2_000, area.households());
    }
  }

  @Test
  void membersOfASegmentAreReadInEveryFormat() {
    for (int format = 1; format <= 6; format++) {
      var members = reading(format).figures().members();

      assertEquals(400, members.households());
      assertEquals(900, members.segments().get(0).nonMembers());
      assertEquals(List.of(380L, 160L), members.branches().stream().map(b -> b.members()).toList());
    }
  }

  @Test
  void thePublicationIsToldInEveryFormat() {
    for (int format = 1; format <= 6; format++) {
      assertEquals("PW-6B1F0C2A-77D3", reading(format).imprint().number());
    }
  }

  @Test
  void theFirstFormatTellsNoPartsNoCbsFiguresAndNoComparison() {
    var figures = reading(1).figures();

    assertEquals(new AreaParts(true, null, List.of(), null, null), figures.parts());
    assertNull(figures.profile());
    assertNull(figures.comparison());
    assertEquals(Protection.ROUNDED, figures.subject().protection());
    assertEquals(
        List.of(
            "de delen van het werkgebied",
            "de cijfers van het CBS",
            "de vergelijking met de vorige versie"),
        FiguresFormat.FIRST.untold().subList(0, 3));
  }

  @Test
  void partsCbsFiguresAndComparisonAreReadFromTheSecondOn() {
    for (int format = 2; format <= 6; format++) {
      var figures = reading(format).figures();

      assertEquals(List.of(900L, 1_100L), households(figures.parts()));
      assertEquals(4_200, figures.profile().inhabitants());
      assertEquals(1, figures.profile().ages().size());
      assertEquals(1, figures.profile().types().size());
      assertEquals(1, figures.profile().urbanity().size());
      assertEquals(LocalDate.of(2024, 1, 1), figures.comparison().previous().referenceDate());
      assertEquals(1_200, figures.comparison().segments().get(0).households());
    }
  }

  @Test
  void theNoteOnProtectionIsReadFromTheFourthOn() {
    assertNull(reading(3).figures().note());
    assertEquals(new BigDecimal("0.05"), reading(4).figures().note().rho());
    assertEquals(Protection.DRAWN_EXACT_MEMBERS, reading(4).figures().subject().protection());
  }

  @Test
  void fifthsAndGroupsAreReadFromTheFifthOn() {
    assertNull(reading(4).figures().parts().fifths());
    assertNotNull(reading(5).figures().parts().fifths());
    assertEquals(1, reading(5).figures().parts().groups().lines().size());
    assertEquals(FiguresFormat.NAMED.untold(), FiguresFormat.BY_AREA.untold());
  }

  @Test
  void choicesForTheReportAreToldFromTheSeventhOn() {
    assertEquals(ReportChoices.USUAL, reading(6).figures().subject().scope().choices());
    assertEquals(
        List.of(
            "de cijfers van de thema’s",
            "wat de bibliotheek koos voor haar rapport",
            "het bereik van andere bibliotheken",
            "de index per segment in elke gemeente"),
        FiguresFormat.NAMED.untold());
    assertEquals(List.of(), FiguresFormat.COMPLETE.untold());
  }

  @Test
  void aFormatOfALaterReleaseIsRefused() {
    byte[] later = "{\"formaat\":99,\"onderwerp\":{}}".getBytes(StandardCharsets.UTF_8);
    var reading = new FiguresReading(later, List.of());

    assertThrows(IllegalArgumentException.class, reading::format);
  }

  private static List<Long> households(AreaParts parts) {
    return parts.lines().stream().map(line -> line.households()).toList();
  }

  private static String told(WorkAreaLine line) {
    return line.code() + " " + line.households();
  }

  static FiguresReading reading(int format) {
    return new FiguresReading(file(format), workedExample().build().catalogue());
  }

  private static byte[] file(int format) {
    try (var in = FiguresFormatTest.class.getResourceAsStream("cijfers-" + format + ".json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
