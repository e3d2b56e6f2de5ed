// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.preservation.usecase.Packing;
import nl.publiekswijzer.preservation.usecase.Preserving;
import nl.publiekswijzer.publication.usecase.FrontPages;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import nl.publiekswijzer.publication.usecase.ReportReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** No use case hands out bytes that are not what was published. */
@ExtendWith(Composed.class)
class DamagedDoorsTest {
  private static void assertRefused(Executable door) {
    assertTrue(
        refusal(door).startsWith("409 Dit wordt niet gegeven: de bestandscontrole"), refusal(door));
  }

  @Test
  void whoAsksFirstFindsTheDamage(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Eerste");
    UUID id = shelf.published(2026, 1);
    shelf.flip(id, "cijfers.csv");
    product.actAs(shelf.rows().reader());

    assertRefused(() -> product.get(PublicationReading.class).download(id, "cijfers.csv"));

    assertEquals(
        List.of(
            shelf.rows().number(2026, 1)
                + "/cijfers.csv SHA-256 "
                + CheckedShelf.digests("waarde").sha256()
                + " "
                + CheckedShelf.digests("vaarde").sha256()),
        shelf.findings(id));
    assertEquals(1, shelf.events(id).size());
  }

  @Test
  void damageOfTheFiguresShutsAllThatIsMadeOfThem(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Cijferdeur");
    UUID id = shelf.published(2026, 1);
    shelf.flip(id, "cijfers.json");
    shelf.round();
    product.actAs(shelf.rows().reader());
    var reading = product.get(PublicationReading.class);

    assertRefused(() -> reading.download(id, "cijfers.json"));
    assertRefused(() -> reading.download(id, "cijfers.xlsx"));
    assertRefused(() -> product.get(ReportReading.class).find(id, ""));
    assertTrue(reading.findFile(id, "publicatie.pdf").isPresent());
  }

  @Test
  void damageOfTheDocumentShutsItsFrontPage(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Voorblad");
    UUID id = shelf.published(2026, 1);
    shelf.flip(id, "publicatie.pdf");
    product.actAs(shelf.rows().reader());

    assertRefused(() -> product.get(FrontPages.class).png(id, "onbekend"));
    assertRefused(() -> product.get(FrontPages.class).findDigest(id));
    assertRefused(() -> product.get(PublicationReading.class).download(id, "publicatie.pdf"));
  }

  @Test
  void damageOfAnythingShutsThePackages(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Pakketdeur");
    UUID id = shelf.published(2035, 1);
    shelf.unguarded(
        "update publication_payload set content = '<premis/>', size = 9, sha512 ="
            + " encode(sha512('<premis/>'), 'hex') where publication_id = ? and path like"
            + " '%/premis.xml'",
        id);
    product.actAs(shelf.rows().reader());
    var preserving = product.get(Preserving.class);
    var packing = product.get(Packing.class);

    var whole = preserving.sound(preserving.publication(id));
    assertThrows(
        Exception.class,
        () -> packing.parcel(whole, List.of()).zip().write(new ByteArrayOutputStream()));

    assertRefused(() -> preserving.sound(preserving.publication(id)));
    assertRefused(() -> preserving.sound(preserving.series(id)));
    assertRefused(() -> preserving.sound(preserving.libraryYear("Bieb Pakketdeur", 2035)));
    assertRefused(() -> preserving.sound(preserving.year(2035)));
    assertTrue(product.get(PublicationReading.class).findFile(id, "publicatie.pdf").isPresent());
  }

  @Test
  void administratorsSeeAllFindingsAndReadersThoseWithinReach(Composition product) {
    var shelf = CheckedShelf.of(product, "Bieb Inzage");
    UUID id = shelf.published(2026, 1);
    shelf.flip(id, "cijfers.csv");
    shelf.round();
    var overview = product.get(FixityOverview.class);

    product.actAs(shelf.rows().reader());
    assertEquals(
        List.of("SHA-256", "SHA-512"),
        overview.read().findings().stream().map(f -> f.check().algorithm()).toList());
    assertTrue(overview.read().last().isPresent());
    product.actAs(CheckedShelf.of(product, "Bieb Elders").rows().reader());
    assertEquals(List.of(), overview.read().findings());
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    assertTrue(
        overview.read().findings().stream().anyMatch(found -> found.publication().equals(id)));
    product.actAs(TestActors.national(Role.CORE_TEAM));
    assertTrue(refusal(overview::read).startsWith("403 "));
  }
}
