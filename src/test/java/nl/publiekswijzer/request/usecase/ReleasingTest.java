// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AnalysisSteps.file;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.published;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.text;
import static nl.publiekswijzer.request.usecase.AskingFixtures.order;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.request.store.ReleaseLog;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written down of a release, and who is told. */
@ExtendWith(Composed.class)
class ReleasingTest {
  private static ReleaseLog.Entry release(Composition product, Asker asker, UUID publication) {
    product.actAs(TestActors.consultant(UUID.randomUUID(), asker.library()));
    return product.get(Releasing.class).find(publication).orElseThrow();
  }

  @Test
  void aReportOfResidentsIsReleasedWithoutNoiseAndWithoutASet(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Inwoners");
    UUID publication = published(product, asking, asking.residents(asker).id());

    var release = release(product, asker, publication);

    assertEquals(List.of(false, ""), List.of(release.noise(), release.setDigest()));
  }

  @Test
  void aLibraryForWhichTwoPersonsSignedPublishesExactMembers(Composition product) {
    product.change("truncate privacy_charge");
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Ondertekend");
    product.arrange(rows -> rows.waiver(asker.library(), asking.edition()));

    UUID publication = published(product, asking, asking.members(asker, members(100, 600)).id());

    assertFalse(release(product, asker, publication).noise());
    assertTrue(text(file(product, publication, PublicationFile.PDF)).contains("getekend"));
  }

  @Test
  void aReleaseTellsWithHowManySetsItWasComparedAndWhatWasApproved(Composition product) {
    var asking = new AskingFixtures(product);
    var other = asking.asker("Bibliotheek Vergeleken Met");
    asking.published(other, AskingFixtures.set(1_000_000, 300), "work_area", "PR01|9010");
    var asker = asking.asker("Bibliotheek Vergeleken");
    var request =
        asking.ask(
            order(asker.name(), ReportKind.MEMBERS, new WorkArea(List.of("PR01"), List.of(9010))),
            Optional.of(members(200, 600)));
    product.change(
        "update analysis_request set approved = 'NEAR_ANOTHER_LIBRARYS,BUDGET' where id = ?",
        request.id());

    UUID publication = published(product, asking, request.id());

    var release = release(product, asker, publication);
    assertEquals(
        List.of(1, "BUDGET,NEAR_ANOTHER_LIBRARYS"),
        List.of(release.comparedWith(), release.approved()));
  }

  @Test
  void aReleaseIsToldToWhoDecidesAboutItsLibraryAlone(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Vrijgave");
    UUID publication = published(product, asking, asking.residents(asker).id());
    var releasing = product.get(Releasing.class);

    product.actAs(asker.actor());
    assertEquals(
        new Refusal(403, "U hebt hier geen recht op. Vraag uw beheerder."),
        Refusal.of(() -> releasing.find(publication)));
    product.actAs(TestActors.consultant(UUID.randomUUID()));
    assertEquals(Optional.empty(), releasing.find(publication));
    assertEquals("OB-2", release(product, asker, publication).scheme());
  }
}
