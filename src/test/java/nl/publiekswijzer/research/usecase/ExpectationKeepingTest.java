// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static nl.publiekswijzer.research.usecase.ResearchRows.EDITION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.library.usecase.ActorLibraries;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.research.store.ExpectationRepository.Entered;
import nl.publiekswijzer.research.usecase.ExpectationKeeping.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ExpectationKeepingTest {
  private static final List<String> SEGMENTS = List.of("A", "B", "C");

  @Test
  void eachColleagueExpectsSomethingAndNobodyIsKept(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Schat");
    product.actAs(shelf.employee());
    var keeping = product.get(ExpectationKeeping.class);

    keeping.enter(new Form("Bieb Schat", EDITION, SEGMENTS, "21,5"));
    keeping.enter(new Form("Bieb Schat", EDITION, SEGMENTS, "0"));

    assertEquals(List.of(new Entered("Bieb Schat", EDITION, 2, false)), keeping.list());
    assertEquals(List.of("Bieb Schat"), product.get(ActorLibraries.class).kept());
    assertEquals(
        List.of(
            "medewerker@proef.example verwachting ingevoerd: Bieb Schat, " + EDITION,
            "medewerker@proef.example verwachting ingevoerd: Bieb Schat, " + EDITION),
        AuditLines.about(product, "Bieb Schat"));
  }

  @Test
  void allMistakesAreToldTogether(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Mis");
    ResearchRows.of(product, "Bieb Ander");
    product.actAs(shelf.employee());
    var keeping = product.get(ExpectationKeeping.class);

    assertEquals(
        """
        bibliotheek: Kies een bibliotheek waarvoor u een verwachting mag invoeren.
        segmenten: Kies drie verschillende segmenten van deze editie.
        bereik: Vul een percentage in van 0 tot en met 100.""",
        refusal(
            () -> keeping.enter(new Form("Bieb Ander", EDITION, List.of("A", "A", "B"), "101"))));
    assertEquals(
        """
        editie: Kies een editie die op deze server staat.
        bereik: Vul een percentage in van 0 tot en met 100.""",
        refusal(() -> keeping.enter(new Form("Bieb Mis", "Onbekend", SEGMENTS, ""))));
  }

  @Test
  void whoHasSeenFiguresExpectsNothingMore(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Wijs");
    long edition = product.get(EditionList.class).find(EDITION).orElseThrow().id();
    product.arrange(
        rows ->
            rows.publication(
                rows.request(shelf.library(), edition, Map.of("state", "PUBLISHED")),
                shelf.library(),
                edition,
                Map.of()));
    product.actAs(shelf.employee());

    assertEquals(
        "409 Van deze editie heeft de bibliotheek al cijfers. Een verwachting kan alleen vooraf.",
        refusal(
            () ->
                product
                    .get(ExpectationKeeping.class)
                    .enter(new Form("Bieb Wijs", EDITION, SEGMENTS, "20"))));
  }
}
