// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.proposition.FormulaModel;
import nl.publiekswijzer.proposition.SegmentOffer;
import nl.publiekswijzer.proposition.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class FormulaModelsTest {
  private static List<String> told(FormulaModel model) {
    return model.offerings().stream()
        .map(o -> o.provider().name() + " " + o.proposition() + " " + o.level().number())
        .sorted()
        .toList();
  }

  @Test
  void libraryStandsInItsProvinceAtTheBestLevelOfItsBranches(Composition product) {
    var library =
        OfferFixtures.enter(product, "Bieb Provincie", "Modelland").withBranch("C", "Centrum", "");
    String code = library.shared("Modelhuis");
    library.offer(code, 1, "");
    product.get(LibraryOffer.class).say(library.name(), new OfferForm(code, "C", 2, "", "", ""));

    assertEquals(
        List.of("Bieb Provincie modelhuis 2"),
        told(product.get(FormulaModels.class).ofProvince("modelland")));
  }

  @Test
  void unknownMunicipalityIsNotFound(Composition product) {
    assertEquals(Optional.empty(), product.get(FormulaModels.class).findMunicipality("GM9999"));
  }

  @Test
  void segmentForWhichNothingIsOfferedIsAGap(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Hiaat", "Utrecht");
    String offered = library.shared("Voor A", "Hiaatindeling:A");
    String missing = library.shared("Voor A en B", "Hiaatindeling:A", "Hiaatindeling:B");
    library.offer(offered, 2, "");
    library.offer(missing, 0, "");

    var segments =
        product.get(SegmentOffers.class).of(library.id(), "Hiaatindeling", List.of("A", "B", "C"));

    assertEquals(List.of("A: voor-a, -voor-a-en-b", "B: , -voor-a-en-b", "C: , "), told(segments));
    assertTrue(product.get(SegmentOffers.class).isToldOf(library.id()));
    var silent = OfferFixtures.enter(product, "Bieb Zwijgt", "Utrecht");
    assertFalse(product.get(SegmentOffers.class).isToldOf(silent.id()));
    assertEquals(List.of(false, true, true), segments.stream().map(SegmentOffer::isGap).toList());
  }

  private static List<String> told(List<SegmentOffer> segments) {
    return segments.stream()
        .map(
            s ->
                s.segment()
                    + ": "
                    + String.join(
                        ",", s.offered().stream().map(o -> o.proposition().code()).toList())
                    + ", "
                    + String.join(",", s.missing().stream().map(p -> "-" + p.code()).toList()))
        .toList();
  }

  @Test
  void aSegmentKnowsWhoOffersSomethingForItNear(Composition product) {
    var library = OfferFixtures.enter(product, "Bieb Nabij", "Utrecht");
    var other = OfferFixtures.enter(product, "Bieb Elders", "Utrecht");
    String code = library.shared("Nabijhuis", "Nabijindeling:A");
    library.offer(code, 2, "");
    other.act().offer(code, 3, "");
    library.act();

    var near = product.get(SegmentOffers.class).nearSegment(new Target("Nabijindeling", "A"));

    assertEquals(1, near.size());
    assertEquals(List.of("Bieb Nabij"), near.get(0).near());
    assertEquals(1, near.get(0).elsewhere());
  }
}
