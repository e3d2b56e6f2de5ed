// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.Comparison.Obstacle;
import nl.publiekswijzer.publication.Comparison.Previous;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class PublicationComparingTest {
  private static final PublishedFigures FIGURES = estimated(false);

  /** As an edition that is estimated by postcode tells them. */
  private static PublishedFigures estimated(boolean withMembers) {
    var known = InventedFigures.figures();
    var subject = known.subject();
    return new PublishedFigures(
        new Subject(
            subject.library(),
            true,
            withMembers,
            subject.workArea(),
            subject.edition(),
            subject.referenceDate(),
            subject.segmentation(),
            true,
            subject.fictitious(),
            subject.invented(),
            subject.open(),
            subject.drawn(),
            subject.protection(),
            subject.scope()),
        known.catalogue(),
        known.area(),
        withMembers ? known.members() : null,
        known.parts(),
        null,
        null,
        null,
        List.of(),
        NetworkFacts.NONE);
  }

  private static UUID published(
      PublishedRows shelf, int year, String number, int version, String workArea, String kind) {
    return published(FIGURES, shelf, year, number, version, workArea, kind);
  }

  private static UUID published(
      PublishedFigures figures,
      PublishedRows shelf,
      int year,
      String number,
      int version,
      String workArea,
      String kind) {
    return shelf.withFigures(
        EstimatedEditions.of(shelf.product(), year),
        figures,
        number,
        "year",
        year,
        "version",
        version,
        "kind",
        kind,
        "work_area",
        workArea);
  }

  private static Comparison compared(Composition product, UUID one, UUID other) {
    return product.get(PublicationComparing.class).find(one, other).orElseThrow().comparison();
  }

  @Test
  void laterStandsBesideTheEarlierInWhateverOrderTheyAreGiven(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Verschil");
    UUID later = published(shelf, 2025, "PW-2", 1, "VB10|", "COMBINED");
    UUID earlier = published(shelf, 2024, "PW-1", 7, "VB10|", "COMBINED");
    shelf.read();
    var comparing = product.get(PublicationComparing.class);

    for (var found :
        List.of(
            comparing.find(earlier, later).orElseThrow(),
            comparing.find(later, earlier).orElseThrow())) {
      assertEquals(List.of(earlier, later), List.of(found.earlier().id(), found.later().id()));
      assertEquals(
          new Previous("PW-1", "Geschat 2024", LocalDate.of(2024, 1, 1), 7),
          found.comparison().previous());
      assertEquals(
          Arrays.asList(null, FIGURES.area().segments().size()),
          Arrays.asList(found.comparison().obstacle(), found.comparison().segments().size()));
      assertFalse(found.changes().pieces().isEmpty());
    }
  }

  @Test
  void membersKnownByPostcodeAreComparedAsAWhole(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Geheel");
    var figures = estimated(true);
    UUID one = published(figures, shelf, 2024, "PW-1", 1, "VB10|", "COMBINED");
    UUID other = published(figures, shelf, 2025, "PW-2", 1, "VB10|", "COMBINED");
    shelf.read();

    var comparison = compared(product, one, other);

    assertEquals(List.of(), comparison.segments());
    assertEquals(figures.members().households(), comparison.total().members());
    assertEquals(0, comparison.total().byReach());
  }

  @Test
  void otherWorkAreaOrSegmentationIsNotCompared(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Anders");
    UUID one = published(shelf, 2024, "PW-1", 1, "VB10|", "COMBINED");
    UUID other = published(shelf, 2024, "PW-2", 2, "VB11|", "COMBINED");
    UUID old =
        shelf.withFigures(
            editionOfAnotherSegmentation(shelf),
            FIGURES,
            "PW-0",
            "year",
            2023,
            "kind",
            "COMBINED",
            "work_area",
            "VB10|");
    shelf.read();

    assertEquals(Obstacle.WORK_AREA, compared(product, one, other).obstacle());
    assertEquals(List.of(), compared(product, one, other).segments());
    assertEquals(Obstacle.SEGMENTATION, compared(product, one, old).obstacle());
  }

  /** An edition with a segmentation of its own, of an earlier year. */
  private static long editionOfAnotherSegmentation(PublishedRows shelf) {
    return shelf
        .product()
        .arrange(
            rows ->
                rows.edition(
                    "Andere indeling", Map.of("reference_date", LocalDate.of(2023, 1, 1))));
  }

  @Test
  void onlyTwoOfOneLibraryAndKindAreSetSideBySide(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Samen");
    var theirs = PublishedRows.of(product, "Bieb Apart");
    UUID own = published(shelf, 2024, "PW-1", 1, "VB10|", "COMBINED");
    UUID kind = published(shelf, 2024, "PW-2", 1, "VB10|", "MEMBERS");
    UUID foreign = published(theirs, 2024, "PW-3", 1, "VB10|", "COMBINED");
    var comparing = product.get(PublicationComparing.class);
    shelf.read();

    assertEquals(
        List.of(),
        Stream.of(
                comparing.find(own, own),
                comparing.find(own, kind),
                comparing.find(own, foreign),
                comparing.find(foreign, own),
                comparing.find(own, UUID.randomUUID()))
            .flatMap(Optional::stream)
            .toList());
    product.actAs(TestActors.consultant(UUID.randomUUID(), shelf.library(), theirs.library()));
    assertEquals(Optional.empty(), comparing.find(own, foreign), "of two libraries");
  }
}
