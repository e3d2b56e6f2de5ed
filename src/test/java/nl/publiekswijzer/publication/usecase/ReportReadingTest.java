// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.publication.FiguresFormat;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ReportReadingTest {
  private static final PublishedFigures FIGURES = InventedFigures.figures();

  private static UUID published(PublishedRows shelf) {
    return shelf.withFigures(
        EstimatedEditions.of(shelf.product(), 2024),
        FIGURES,
        "PW-2024-0007",
        "kind",
        "COMBINED",
        "work_area",
        EstimatedEditions.MUNICIPALITY + "|");
  }

  @Test
  void reportTellsWhatWasPublished(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Rapport");
    UUID id = published(shelf);
    shelf.read();

    var report = product.get(ReportReading.class).find(id, "").orElseThrow();

    assertEquals(FIGURES.area().segments(), report.figures().area().segments());
    assertEquals(members(FIGURES), members(report.figures()));
    assertEquals("PW-2024-0007", report.imprint().number());
    assertEquals("", report.chosen());
    assertNull(report.segment());
    assertFalse(report.sections().isEmpty());
    assertEquals(List.of(0L, 0L), shelf.traces(id), "looking is not receiving");
  }

  @Test
  void figuresOfAnEarlierFormatAreReadAndSayWhatTheyNeverTell(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Van Vroeger");
    UUID id =
        shelf.withEarlierFigures(
            EstimatedEditions.of(product, 2024),
            FIGURES,
            "PW-2024-0008",
            "kind",
            "COMBINED",
            "work_area",
            EstimatedEditions.MUNICIPALITY + "|");
    shelf.read();

    var report = product.get(ReportReading.class).find(id, "").orElseThrow();

    assertEquals(FiguresFormat.DRAWN, report.format());
    assertTrue(
        report.format().untold().contains("of de gebieden verzonnen zijn"),
        report.format()::toString);
    assertEquals(FIGURES.area().segments(), report.figures().area().segments());
  }

  /** Those numbers that stand in the files. */
  private static List<String> members(PublishedFigures figures) {
    return figures.members().segments().stream()
        .map(l -> l.code() + " " + l.members() + " " + l.penetration() + " " + l.quadrant())
        .toList();
  }

  @Test
  void chosenSegmentIsFollowedAndAnUnknownOneIsNot(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Volgt");
    UUID id = published(shelf);
    shelf.read();
    var reports = product.get(ReportReading.class);

    var followed = reports.find(id, "B").orElseThrow();
    assertEquals("B", followed.chosen());
    assertTrue(followed.segment().chapter().startsWith("B "), followed.segment()::chapter);
    for (String unknown : List.of("Z9", "<script>", "A01")) {
      var plain = reports.find(id, unknown).orElseThrow();
      assertEquals("", plain.chosen(), unknown);
      assertNull(plain.segment(), unknown);
    }
  }

  @Test
  void reportOfAnotherLibraryDoesNotExist(Composition product) {
    UUID theirs = published(PublishedRows.of(product, "Bieb Hun rapport"));
    PublishedRows.of(product, "Bieb Ons rapport").read();

    assertEquals(Optional.empty(), product.get(ReportReading.class).find(theirs, ""));
  }

  @Test
  void workbookIsMadeOfTheFiguresAndHasASize(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Werkmap");
    UUID id = published(shelf);
    shelf.read();

    var sizes = product.get(VersionListing.class).sizes(id);
    var book =
        product
            .get(PublicationReading.class)
            .download(id, PublicationFile.FIGURES_XLSX)
            .orElseThrow();

    assertEquals(
        Set.of("publicatie.pdf", "cijfers.json", "cijfers.csv", "cijfers.xlsx"), sizes.keySet());
    assertEquals(sizes.get("cijfers.xlsx"), (long) book.content().length);
    assertEquals(List.of(1L, 1L), shelf.traces(id));
  }
}
