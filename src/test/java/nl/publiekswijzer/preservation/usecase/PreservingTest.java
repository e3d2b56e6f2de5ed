// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.preservation.bag.BagCheck;
import nl.publiekswijzer.preservation.mdto.Mdto;
import nl.publiekswijzer.preservation.mdto.MdtoRules;
import nl.publiekswijzer.preservation.mdto.MdtoSchema;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.publication.usecase.PublicationMaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class PreservingTest {
  /** A library and its publications. */
  private record Shelf(Composition product, UUID library, long edition) {
    static Shelf of(Composition product, String name) {
      return product.arrange(
          rows ->
              new Shelf(
                  product,
                  rows.library(name, Map.of()),
                  rows.edition("Editie van " + name, Map.of())));
    }

    UUID published(int year, int version) {
      String templates = product.get(PublicationMaking.class).templates();
      return product.arrange(
          rows -> {
            UUID request = rows.request(library, edition, Map.of("state", "PUBLISHED"));
            var columns = new HashMap<String, Object>();
            columns.put("year", year);
            columns.put("version", version);
            columns.put("template_version", templates);
            columns.put("software_version", Software.VERSION);
            UUID id = rows.publication(request, library, edition, columns);
            file(rows, id, "publicatie.pdf", "%PDF van " + id);
            file(rows, id, "cijfers.json", "{}");
            file(rows, id, "cijfers.csv", "waarde");
            return id;
          });
    }

    private void file(Rows rows, UUID publication, String name, String content) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      rows.row(
          "publication_file",
          Map.of(
              "publication_id", publication,
              "library_id", library,
              "name", name,
              "media_type", "soort",
              "sha256", Sha256.of(bytes),
              "size", bytes.length,
              "content", bytes));
    }

    Actor reader() {
      return TestActors.employee(UUID.randomUUID(), library);
    }
  }

  private static byte[] bytes(Delivery.Parcel parcel) throws IOException {
    var bytes = new ByteArrayOutputStream();
    parcel.zip().write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void publicationIsHandedOverAsAValidBagWithItsAlgorithm(Composition product) throws IOException {
    product.get(AlgorithmKeeping.class).keep();
    var shelf = Shelf.of(product, "Bieb Pakket");
    UUID id = shelf.published(2026, 1);
    product.actAs(shelf.reader());

    var content = product.get(Preserving.class).publication(id);
    var packing = product.get(Packing.class);
    byte[] zip = bytes(packing.parcel(content));

    assertEquals(List.of(), BagCheck.ofZip(new ByteArrayInputStream(zip)));
    assertEquals(packing.parcel(content).zip().length(), zip.length);
    for (String name :
        List.of("catalogus.csv", "formules.html", "regels.json", "versie.txt", "styles.jrtx")) {
      assertTrue(
          content.publications().get(0).algorithm().stream().anyMatch(f -> f.name().equals(name)),
          name);
    }
  }

  @Test
  void metadataIsExportedAsValidMdto(Composition product) {
    var shelf = Shelf.of(product, "Bieb Metagegevens");
    UUID id = shelf.published(2026, 1);
    product.actAs(shelf.reader());
    var of = product.get(Preserving.class).publication(id).publications().get(0);
    var packing = product.get(Packing.class);

    byte[] document = packing.mdto(of);
    byte[] file = packing.mdto(of, "publicatie.pdf").orElseThrow();

    assertEquals(List.of(), MdtoSchema.faults(document));
    assertEquals(List.of(), MdtoSchema.faults(file));
    assertEquals(List.of(), MdtoRules.remarks(Mdto.read(new ByteArrayInputStream(document))));
    assertTrue(packing.mdto(of, "geheim.txt").isEmpty());
  }

  @Test
  void seriesYearAndLibraryYearHoldWhatIsTheirs(Composition product) throws IOException {
    var shelf = Shelf.of(product, "Bieb Jaren");
    var neighbour = Shelf.of(product, "Bieb Buren");
    UUID first = shelf.published(2031, 1);
    shelf.published(2031, 2);
    shelf.published(2032, 1);
    neighbour.published(2031, 1);
    product.actAs(TestActors.consultant(UUID.randomUUID(), shelf.library(), neighbour.library()));
    var preserving = product.get(Preserving.class);

    assertEquals(3, preserving.series(first).publications().size());
    assertEquals(2, preserving.libraryYear("Bieb Jaren", 2031).publications().size());
    assertEquals(3, preserving.year(2031).publications().size());
    byte[] year = bytes(product.get(Packing.class).parcel(preserving.year(2031)));
    assertEquals(List.of(), BagCheck.ofZip(new ByteArrayInputStream(year)));
    product.actAs(neighbour.reader());
    assertEquals(1, preserving.year(2031).publications().size());
  }

  @Test
  void whatIsOutOfReachDoesNotExist(Composition product) {
    var shelf = Shelf.of(product, "Bieb Verborgen");
    UUID id = shelf.published(2033, 1);
    product.actAs(Shelf.of(product, "Bieb Nieuwsgierig").reader());
    var preserving = product.get(Preserving.class);

    String none = "404 Deze publicatie bestaat niet.";
    assertEquals(none, refusal(() -> preserving.publication(id)));
    assertEquals(none, refusal(() -> preserving.series(id)));
    assertEquals(none, refusal(() -> preserving.publication(UUID.randomUUID())));
    assertEquals(
        "404 Deze bibliotheek bestaat niet.",
        refusal(() -> preserving.libraryYear("Bieb Verborgen", 2033)));
    assertEquals(
        "404 In dit jaar verscheen geen publicatie.", refusal(() -> preserving.year(2033)));
  }

  @Test
  void auditRemembersWhatWasHandedOut(Composition product) {
    var shelf = Shelf.of(product, "Bieb Meegegeven");
    UUID id = shelf.published(2026, 1);
    product.actAs(shelf.reader());
    var packing = product.get(Packing.class);

    packing.handedOut(packing.parcel(product.get(Preserving.class).publication(id)));

    assertEquals(
        List.of("medewerker@proef.example pakket opgehaald: Bieb-Meegegeven_inwoners_2026_v1.zip"),
        AuditLines.about(product, "Bieb-Meegegeven_inwoners_2026_v1.zip"));
  }
}
