// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.Licence;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.load.EditionRefused;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditionImportTest {
  private static final Path FOLDER = Path.of("target", "ingelezen").toAbsolutePath();

  @RegisterExtension
  static final Composed COMPOSED = new Composed("publiekswijzer.import.folder=" + FOLDER);

  private static Optional<Edition> edition(Composition product, String name) {
    // as the pages read it
    product.actAs(Actor.UNKNOWN);
    return product.get(EditionList.class).list().stream()
        .filter(e -> e.name().equals(name))
        .findFirst();
  }

  @Test
  void deliveredAddressesBecomeAnEditionWithItsLicence(Composition product) {
    var window = new LicenceWindow(null, LocalDate.of(2023, 12, 31));

    EditionFixtures.load(
        product, EditionFixtures.order("Geleverd", window), "9991AB;1;;P1\n9991 ab;1;A;P2\n");

    var edition = edition(product, "Geleverd").orElseThrow();
    assertEquals(
        new Edition(
            edition.id(),
            "Geleverd",
            LocalDate.of(2023, 1, 1),
            Granularity.ADDRESS,
            Origin.DELIVERED,
            edition.segmentationId(),
            2,
            true,
            edition.keyGeneration(),
            new Edition.Streets(0, 0)),
        edition);
    assertEquals(
        List.of(window),
        product.get(Licensing.class).list("Geleverd").stream().map(Licence::window).toList());
  }

  @Test
  void editionWithoutAWindowHasNoLicence(Composition product) {
    EditionFixtures.load(product, EditionFixtures.order("Vrij"), "9991AB;1;;P1\n");

    assertEquals(List.of(), product.get(Licensing.class).list("Vrij"));
  }

  @Test
  void sixCharacterPostcodesBecomeAnEditionByPostcode(Composition product) {
    var order = EditionFixtures.order("Postcodes");
    UUID files =
        EditionFixtures.files(
            product,
            "huishoudens-postcode.csv",
            "postcode;subsegment;huishoudens\n9991AB;P1;12\n9992AA;Q1;30\n");

    EditionFixtures.load(product, order, files);

    var edition = edition(product, "Postcodes").orElseThrow();
    assertEquals(
        List.of(Granularity.POSTCODE, 42L), List.of(edition.granularity(), edition.households()));
  }

  @Test
  void mistakesAreToldWithTheirLinesAndNothingIsLoaded(Composition product) {
    var order = EditionFixtures.order("Fout");

    var refused =
        assertThrows(
            EditionRefused.class,
            () ->
                EditionFixtures.load(
                    product,
                    order,
                    """
                    9991AB;1;;P1
                    0991AB;1;;P1
                    9991AB;geen;;P1
                    9991AB;3;;ZZ
                    1234AB;4;;P1
                    """));

    assertEquals(
        """
        huishoudens.csv, regel 3: postcode is ongeldig.
        huishoudens.csv, regel 4: huisnummer moet van 1 tot en met 99999 zijn.
        huishoudens.csv, regel 5: subsegment staat niet in segmentatie.csv.
        huishoudens.csv, regel 6: het postcodegebied staat niet in gebieden.csv.""",
        refused.getMessage());
    assertEquals(Optional.empty(), edition(product, "Fout"));
    assertEquals(
        0L, product.value("select count(*) from segmentation where name = 'Segmentatie van Fout'"));
  }

  @Test
  void whatWasRefusedIsLoadedOnceItIsRight(Composition product) {
    var order = EditionFixtures.order("Hersteld");
    assertThrows(
        EditionRefused.class,
        () -> EditionFixtures.load(product, order, "9991AB;1;;P1\n9991AB;2;;ZZ\n"));

    EditionFixtures.load(product, order, "9991AB;1;;P1\n9991AB;2;;Q1\n");

    assertEquals(2, edition(product, "Hersteld").orElseThrow().households());
  }

  /** OB-2, rule H10: what three editions together tell of one household stays within its bound. */
  @Test
  void aFourthEditionOfTheSameAreasAndCatalogueClosesTheOldest(Composition product) {
    for (int year = 2019; year <= 2022; year++) {
      EditionFixtures.load(
          product, yearly("Vierde " + year, year, "Segmentatie van vier"), List.of(9991));
    }
    EditionFixtures.load(product, EditionFixtures.order("Andere indeling"), "9991AB;1;;P1\n");

    assertEquals(
        List.of(false, true, true, true),
        List.of(2019, 2020, 2021, 2022).stream()
            .map(year -> edition(product, "Vierde " + year).orElseThrow().open())
            .toList());
    assertTrue(edition(product, "Andere indeling").orElseThrow().open());
  }

  /** A mended text must not cost a year. */
  @Test
  void theSameContentUnderAnotherNameClosesNothingAndClosesWithIt(Composition product) {
    for (String name : List.of("Jaar 2020", "Jaar 2021", "Jaar 2022", "Nogmaals 2022")) {
      EditionFixtures.load(
          product,
          yearly(name, Integer.parseInt(name.split(" ")[1]), "Segmentatie van jaren"),
          List.of(9991));
    }
    assertTrue(edition(product, "Jaar 2020").orElseThrow().open());

    for (int year = 2023; year <= 2025; year++) {
      EditionFixtures.load(
          product, yearly("Jaar " + year, year, "Segmentatie van jaren"), List.of(9991));
    }

    assertFalse(edition(product, "Jaar 2022").orElseThrow().open());
    assertFalse(edition(product, "Nogmaals 2022").orElseThrow().open());
  }

  private static EditionOrder yearly(String name, int year, String segmentation) {
    return new EditionOrder(
        name,
        LocalDate.of(year, 1, 1),
        Origin.DELIVERED,
        LicenceWindow.OPEN,
        segmentation,
        null,
        null);
  }

  private static EditionOrder partial(String name, int year, String closing) {
    return new EditionOrder(
        name,
        LocalDate.of(year, 1, 1),
        Origin.DELIVERED,
        LicenceWindow.OPEN,
        "Segmentatie van delen",
        null,
        closing);
  }

  /** A corrected village must not take the country's edition from everybody. */
  @Test
  void anEditionOfWhichOnlyAPartIsReplacedClosesOnlyWhenTheOrderNamesIt(Composition product) {
    EditionFixtures.load(product, partial("Heel", 2019, null), List.of(9991, 9992, 9993, 9994));
    EditionFixtures.load(product, partial("Dorp A", 2020, null), List.of(9993));
    EditionFixtures.load(product, partial("Dorp B", 2021, null), List.of(9993));
    EditionFixtures.load(product, partial("Ander dorp", 2021, null), List.of(9994));
    var fourth = partial("Dorp C", 2022, null);

    var refused =
        assertThrows(
            EditionRefused.class, () -> EditionFixtures.load(product, fourth, List.of(9993)));

    assertTrue(refused.getMessage().contains("Heel sluiten"), refused.getMessage());
    assertTrue(refused.getMessage().contains("1 van de 4"), refused.getMessage());
    assertTrue(edition(product, "Heel").orElseThrow().open());
    EditionFixtures.load(product, partial("Dorp C", 2022, "Nog een, Heel"), List.of(9993));
    assertFalse(edition(product, "Heel").orElseThrow().open());
    assertTrue(edition(product, "Ander dorp").orElseThrow().open());
  }

  @Test
  void anEditionThatWouldCloseItselfIsRefused(Composition product) {
    for (int year = 2021; year <= 2023; year++) {
      EditionFixtures.load(
          product, yearly("Reeks " + year, year, "Segmentatie van reeks"), List.of(9991));
    }
    var old = yearly("Reeks 2019", 2019, "Segmentatie van reeks");

    var refused =
        assertThrows(EditionRefused.class, () -> EditionFixtures.load(product, old, List.of(9991)));

    assertTrue(refused.getMessage().contains("Reeks 2019 sluiten"), refused.getMessage());
  }
}
