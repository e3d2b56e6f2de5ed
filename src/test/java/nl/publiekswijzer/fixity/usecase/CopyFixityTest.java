// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.ClassFolder;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.preservation.usecase.ArchiveCopying;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CopyFixityTest {
  @RegisterExtension static final ClassFolder FOLDER = new ClassFolder();

  @RegisterExtension
  static final Composed PRODUCT = new Composed("publiekswijzer.archive.folder=" + FOLDER.path());

  private static CheckedShelf shelf(Composition product, String library) {
    return CheckedShelf.of(product, library);
  }

  private static UUID copied(CheckedShelf shelf) {
    UUID id = shelf.published(2026, 1);
    shelf.product().get(ArchiveCopying.class).copy();
    return id;
  }

  /** The PDF of a publication names it. */
  private static Path file(UUID publication, String name) throws IOException {
    try (var files = Files.walk(FOLDER.path())) {
      var pdf =
          files
              .filter(file -> file.endsWith("publicatie.pdf"))
              .filter(file -> text(file).contains(publication.toString()))
              .findFirst()
              .orElseThrow();
      return pdf.resolveSibling(name);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<UUID> open(Composition product, UUID publication) {
    return product
        .list(
            "select id from fixity_finding where closed_at is null and publication_id = ? order by"
                + " algorithm",
            publication)
        .stream()
        .map(UUID::fromString)
        .toList();
  }

  @Test
  void bothStoresAreComparedInOneEvent(Composition product) {
    var shelf = shelf(product, "Bieb Beide");
    UUID id = copied(shelf);

    shelf.round();

    assertEquals(List.of(), shelf.findings(id));
    assertTrue(
        shelf
            .events(id)
            .contains(
                "+ publicatie.pdf: databank klopt (SHA-256, SHA-512); kopie in rust klopt"
                    + " (SHA-512)."),
        shelf.events(id).toString());
  }

  @Test
  void changedByteInTheCopyIsFoundAndTheDatabaseGoesOnServing(Composition product)
      throws IOException {
    var shelf = shelf(product, "Bieb Kopiebit");
    UUID id = copied(shelf);
    Path file = file(id, "publicatie.pdf");
    byte[] kept = Files.readAllBytes(file);
    byte[] flipped = kept.clone();
    flipped[3] ^= 1;
    Files.write(file, flipped);

    shelf.round();

    assertEquals(
        List.of(
            file
                + " SHA-512 "
                + CheckedShelf.digests(new String(kept, StandardCharsets.UTF_8)).sha512()
                + " "
                + CheckedShelf.digests(new String(flipped, StandardCharsets.UTF_8)).sha512()),
        shelf.findings(id));
    product.actAs(shelf.rows().reader());
    assertArrayEquals(
        kept,
        product
            .get(PublicationReading.class)
            .findFile(id, "publicatie.pdf")
            .orElseThrow()
            .content());
    Files.write(file, kept);
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    assertTrue(product.get(PuttingRight.class).check(open(product, id).get(0)));
    assertEquals(List.of(), shelf.findings(id));
  }

  @Test
  void fileThatIsMissingInTheCopyIsFoundAndStopsNoOther(Composition product) throws IOException {
    var shelf = shelf(product, "Bieb Kopieweg");
    UUID id = copied(shelf);
    Path file = file(id, "premis.xml");
    byte[] kept = Files.readAllBytes(file);
    Files.delete(file);
    UUID other = copied(shelf(product, "Bieb Kopiebuur"));

    shelf.round();

    assertEquals(1, shelf.findings(id).size());
    assertTrue(shelf.findings(id).get(0).startsWith(file + " SHA-512 "));
    assertTrue(shelf.findings(id).get(0).endsWith(" ontbreekt"));
    assertEquals(4, shelf.events(other).size());
    Files.write(file, kept);
    shelf.round();
    assertEquals(List.of(), shelf.findings(id));
  }

  @Test
  void folderThatIsAwayIsToldAndIsNoFinding(Composition product) throws IOException {
    var shelf = shelf(product, "Bieb Kopieelders");
    UUID id = copied(shelf);
    Path elsewhere = FOLDER.path().resolveSibling(FOLDER.path().getFileName() + "-elders");
    Files.move(FOLDER.path(), elsewhere);

    shelf.round();
    Files.move(elsewhere, FOLDER.path());

    assertEquals(List.of(), shelf.findings(id));
    assertTrue(
        shelf
            .events(id)
            .contains(
                "+ publicatie.pdf: databank klopt (SHA-256, SHA-512); kopie in rust niet"
                    + " bereikbaar."),
        shelf.events(id).toString());
  }

  @Test
  void damagedFileIsPutBackFromTheCopyAndServedAgain(Composition product) {
    var shelf = shelf(product, "Bieb Herstel");
    UUID id = copied(shelf);
    shelf.flip(id, "publicatie.pdf");
    shelf.round();
    product.actAs(shelf.rows().reader());
    var reading = product.get(PublicationReading.class);
    assertTrue(refusal(() -> reading.findFile(id, "publicatie.pdf")).startsWith("409 Dit wordt"));
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    assertTrue(product.get(PuttingRight.class).putBack(open(product, id).get(0)));

    assertEquals(List.of(), shelf.findings(id));
    product.actAs(shelf.rows().reader());
    assertEquals(
        "%PDF van " + id,
        new String(
            reading.findFile(id, "publicatie.pdf").orElseThrow().content(),
            StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "publicatie.pdf: teruggezet uit de kopie in rust, zoals het werd gepubliceerd"
                + " (SHA-256)."),
        product.list(
            "select detail from preservation_event where kind = 'MODIFICATION' and publication_id"
                + " = ?",
            id));
    String path = shelf.rows().number(2026, 1) + "/publicatie.pdf";
    assertTrue(
        AuditLines.about(product, path)
            .contains("beheerder@proef.example bestandscontrole: teruggezet: " + path));
  }

  @Test
  void nothingIsPutBackThatIsNotWhatWasPublished(Composition product) throws IOException {
    var shelf = shelf(product, "Bieb Herstelniet");
    UUID id = copied(shelf);
    shelf.flip(id, "publicatie.pdf");
    Path file = file(id, "publicatie.pdf");
    byte[] kept = Files.readAllBytes(file);
    Files.writeString(file, "iets anders");
    shelf.round();
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var right = product.get(PuttingRight.class);
    UUID first = open(product, id).get(0);

    String refused = refusal(() -> right.putBack(first));
    Files.write(file, kept);

    assertTrue(refused.startsWith("409 "), refused);
    assertTrue(right.putBack(first));
  }

  @Test
  void onlyAdministratorsPutRight(Composition product) {
    var shelf = shelf(product, "Bieb Onbevoegd");
    product.actAs(shelf.rows().reader());
    var right = product.get(PuttingRight.class);

    assertTrue(refusal(() -> right.putBack(UUID.randomUUID())).startsWith("403 "));
    assertTrue(refusal(() -> right.check(UUID.randomUUID())).startsWith("403 "));
  }
}
