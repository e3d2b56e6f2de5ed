// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.household.Licence;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class LicensingTest {
  private static final String NO_RIGHT = "403 U hebt hier geen recht op. Vraag uw beheerder.";
  private static final String UNKNOWN = "404 Deze editie bestaat niet.";

  private static Licence licence() {
    return new Licence(
        UUID.randomUUID(),
        new LicenceWindow(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31)),
        null,
        Set.of(ReportKind.MEMBERS, ReportKind.COMBINED),
        3,
        "de provincie");
  }

  private static Licensing licensing(Composition product, String edition) {
    product.arrange(rows -> rows.edition(edition, Map.of()));
    product.actAs(TestActors.national(Role.CORE_TEAM));
    return product.get(Licensing.class);
  }

  @Test
  void licenceIsEnteredListedAndRemoved(Composition product) {
    var licensing = licensing(product, "Met licentie");
    var licence = licence();
    assertEquals(List.of(), licensing.list("Met licentie"));

    licensing.add("Met licentie", licence);
    assertEquals(List.of(licence), licensing.list("Met licentie"));
    licensing.remove("Met licentie", licence.id());

    assertEquals(List.of(), licensing.list("Met licentie"));
    assertEquals(
        "404 Deze licentie bestaat niet.",
        refusal(() -> licensing.remove("Met licentie", licence.id())));
    assertEquals(
        List.of(
            "kernteam@proef.example licentie ingevoerd: Met licentie, " + licence,
            "kernteam@proef.example licentie verwijderd: Met licentie, " + licence.id()),
        AuditLines.about(product, licence.id().toString()));
  }

  @Test
  void licenceOfAnotherEditionIsNotRemoved(Composition product) {
    var licensing = licensing(product, "Editie een");
    licensing(product, "Editie twee");
    var licence = licence();
    licensing.add("Editie een", licence);

    assertEquals(
        "404 Deze licentie bestaat niet.",
        refusal(() -> licensing.remove("Editie twee", licence.id())));

    assertEquals(List.of(licence), licensing.list("Editie een"));
  }

  @Test
  void licenceOfAnEditionThatIsNotThereIsNotFound(Composition product) {
    var licensing = licensing(product, "Editie er");

    assertEquals(UNKNOWN, refusal(() -> licensing.list("Editie niet")));
    assertEquals(UNKNOWN, refusal(() -> licensing.add("Editie niet", licence())));
    assertEquals(UNKNOWN, refusal(() -> licensing.remove("Editie niet", UUID.randomUUID())));
  }

  @Test
  void onlyWhoKeepsEditionsKeepsLicences(Composition product) {
    var licensing = licensing(product, "Editie dicht");
    var licence = licence();
    licensing.add("Editie dicht", licence);

    for (var actor :
        List.of(
            TestActors.national(Role.ADMINISTRATOR),
            TestActors.consultant(UUID.randomUUID()),
            TestActors.employee(UUID.randomUUID(), UUID.randomUUID()))) {
      product.actAs(actor);
      assertEquals(NO_RIGHT, refusal(() -> licensing.add("Editie dicht", licence())));
      assertEquals(NO_RIGHT, refusal(() -> licensing.remove("Editie dicht", licence.id())));
      assertEquals(List.of(licence), licensing.list("Editie dicht"), "everybody may look");
    }
  }
}
