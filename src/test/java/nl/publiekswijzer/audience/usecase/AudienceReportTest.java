// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import static nl.publiekswijzer.audience.usecase.AudienceFixtures.EDITION;
import static nl.publiekswijzer.audience.usecase.AudienceFixtures.figures;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import nl.publiekswijzer.audience.Audience;
import nl.publiekswijzer.audience.AudienceFigures;
import nl.publiekswijzer.audience.usecase.AudienceFixtures.Part;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalSettingsFixtures;
import nl.publiekswijzer.publication.PlainReport;
import nl.publiekswijzer.publication.PlainReport.Section;
import nl.publiekswijzer.publication.usecase.PlainReportMaking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AudienceReportTest {
  private static final ArchivalCheck CHECK = new ArchivalCheck();
  private static final Part MEMBERS = new Part(0, 0.3, Audience.MEMBERS, "Bibliotheek Merelstede");
  private static final Part THEATRE =
      new Part(0.2, 0.6, Audience.THEATRE_VISITORS, "Theater De Kade");
  private static final Part MUSEUM = new Part(0.1, 0.25, Audience.MUSEUM_VISITORS, "Stadsmuseum");

  @AfterAll
  static void close() {
    CHECK.close();
  }

  private static PlainReport report(AudienceFigures figures) {
    return new AudienceReport(figures, "GB-2026-1", Instant.EPOCH).report();
  }

  private static List<String> headings(AudienceFigures figures) {
    return report(figures).sections().stream().map(Section::heading).toList();
  }

  @Test
  void reportHasTheChaptersThatHaveSomethingToSay() {
    assertEquals(
        List.of(
            "Wat samen wordt bereikt",
            "De bestanden",
            "Welke segmenten worden bereikt",
            "Wat u gemeen hebt",
            "Hoe dit is gemaakt"),
        headings(figures(EDITION, 1, false, MEMBERS, THEATRE)));
    assertTrue(
        headings(figures(EDITION, 1, true, MEMBERS, THEATRE))
            .contains("Wie met wat wordt bereikt"));
    assertEquals(
        List.of(
            "Wat wordt bereikt",
            "Het bestand",
            "Welke segmenten worden bereikt",
            "Hoe dit is gemaakt"),
        headings(figures(EDITION, 1, false, MEMBERS)));
  }

  @Test
  void reportOfAnyNumberOfFilesIsArchival() {
    var making = new PlainReportMaking(CHECK, ArchivalSettingsFixtures.usual());
    assertTrue(making.make(report(figures(EDITION, 1, false, MEMBERS))).pages() <= 2);
    var three = making.make(report(figures(EDITION, 1, true, MEMBERS, THEATRE, MUSEUM)));
    assertTrue(three.pages() <= 4, () -> three.pages() + " pages");
  }
}
