// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditionAreasTest {
  private static final String NAME = "Verzonnen editie";

  @RegisterExtension
  static final Composed COMPOSED =
      new Composed(
          "publiekswijzer.import.folder=" + Path.of("target", "ingelezen").toAbsolutePath());

  @Test
  void areasAreToldWithTheirSizeAndWhatLiesAroundThem(Composition product) {
    EditionFixtures.load(
        product,
        EditionFixtures.order("Gebieden"),
        "9991AB;1;;P1\n9991AB;2;;P1\n9992AB;1;;Q1\n9993AB;1;;Q1\n9994AB;1;;P2\n");
    var areas = product.get(EditionAreas.class);

    var parts = areas.municipalities("Gebieden");

    assertEquals(
        List.of("TG01 3 [9991, 9992]", "TG02 1 [9993]", "TG03 1 [9994]"),
        parts.stream()
            .map(p -> p.municipality().code() + " " + p.households() + " " + p.postcodeAreas())
            .toList());
    long id = product.get(EditionList.class).find("Gebieden").orElseThrow().id();
    assertEquals(parts, areas.municipalities(id));
    assertEquals(List.of(9994, 9991), areas.known(id, List.of(9994, 1234, 9991)));
    assertEquals(List.of(9991, 9992, 9993, 9994), List.copyOf(areas.postcodeAreas(id)));
    assertEquals(
        new AreaSheet(4, 3, List.of(9992), List.of(), List.of()),
        areas.sheet(id, new WorkArea(List.of("TG02"), List.of(9991, 1234))));
    assertFalse(areas.sheet(id, "Testprovincie").hasMap(), "it brought no outlines");
    assertEquals("404 Deze editie bestaat niet.", refusal(() -> areas.municipalities("Geen")));
  }

  @Test
  void sheetOfAnAreaShowsTheRestOfItsProvince(Composition product) {
    long edition = EditionFixtures.fictitious(product, NAME).id();
    var areas = product.get(EditionAreas.class);
    var parts = areas.municipalities(NAME);
    var chosen = parts.get(0);
    var province =
        parts.stream()
            .filter(p -> p.municipality().province().equals(chosen.municipality().province()))
            .map(p -> p.municipality().name())
            .toList();

    var sheet =
        areas.sheet(edition, new WorkArea(List.of(chosen.municipality().code()), List.of()));

    assertEquals(chosen.households(), sheet.households());
    assertEquals(chosen.postcodeAreas().size(), sheet.postcodeAreas());
    assertEquals(
        List.of(chosen.municipality().name()),
        sheet.chosen().stream().map(AreaSheet.Shape::name).toList());
    assertEquals(
        province.subList(1, province.size()),
        sheet.around().stream().map(AreaSheet.Shape::name).toList());
    assertTrue(sheet.hasMap());
    assertEquals(
        province,
        areas.sheet(edition, chosen.municipality().province()).around().stream()
            .map(AreaSheet.Shape::name)
            .toList());
  }
}
