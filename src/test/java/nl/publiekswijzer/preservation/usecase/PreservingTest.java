// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.PreservationEvent;
import nl.publiekswijzer.preservation.bag.BagCheck;
import nl.publiekswijzer.preservation.mdto.Mdto;
import nl.publiekswijzer.preservation.mdto.MdtoRules;
import nl.publiekswijzer.preservation.mdto.MdtoSchema;
import nl.publiekswijzer.preservation.sip.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class PreservingTest {
  private static byte[] bytes(Delivery.Parcel parcel) throws IOException {
    var bytes = new ByteArrayOutputStream();
    parcel.zip().write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void publicationIsHandedOverAsAValidBagWithItsAlgorithm(Composition product) throws IOException {
    product.get(AlgorithmKeeping.class).keep();
    var shelf = PreservedRows.of(product, "Bieb Pakket");
    UUID id = shelf.published(2026, 1);
    product.actAs(shelf.reader());

    var content = product.get(Preserving.class).publication(id);
    var packing = product.get(Packing.class);
    byte[] zip = bytes(packing.parcel(content, List.of()));

    assertEquals(List.of(), BagCheck.ofZip(new ByteArrayInputStream(zip)));
    assertEquals(packing.parcel(content, List.of()).zip().length(), zip.length);
    for (String name :
        List.of(
            "catalogus.csv",
            "cijfers-7.json",
            "formules.html",
            "regels.json",
            "versie.txt",
            "styles.jrtx")) {
      assertTrue(
          content.publications().get(0).algorithm().stream().anyMatch(f -> f.name().equals(name)),
          name);
    }
  }

  @Test
  void metadataIsExportedAsValidMdto(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Metagegevens");
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
  void formatOfADocumentIsTheStandardThatItWasFoundToKeep(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Normen");
    UUID old = shelf.published(2026, 1);
    UUID fresh = shelf.keeping(ArchivalStandard.PDF_A_4, 2026, 2);
    product.actAs(shelf.reader());

    assertEquals(List.of("fmt/476", "PDF/A-2a en PDF/UA-1: voldoet."), told(product, old));
    assertEquals(List.of("fmt/1910", "PDF/A-4 en PDF/UA-2: voldoet."), told(product, fresh));
  }

  private static List<String> told(Composition product, UUID id) {
    var of = product.get(Preserving.class).publication(id).publications().get(0);
    String mdto =
        new String(product.get(Packing.class).mdto(of, "publicatie.pdf").orElseThrow(), UTF_8);
    String code = mdto.replaceAll("(?s).*(fmt/\\d+).*", "$1");
    return Stream.concat(
            Stream.of(code),
            of.events().stream()
                .filter(event -> event.kind() == EventKind.VALIDATION)
                .map(PreservationEvent::detail))
        .toList();
  }

  @Test
  void seriesYearAndLibraryYearHoldWhatIsTheirs(Composition product) throws IOException {
    var shelf = PreservedRows.of(product, "Bieb Jaren");
    var neighbour = PreservedRows.of(product, "Bieb Buren");
    UUID first = shelf.published(2031, 1);
    shelf.published(2031, 2);
    shelf.published(2032, 1);
    neighbour.published(2031, 1);
    product.actAs(TestActors.consultant(UUID.randomUUID(), shelf.library(), neighbour.library()));
    var preserving = product.get(Preserving.class);

    assertEquals(3, preserving.series(first).publications().size());
    assertEquals(2, preserving.libraryYear("Bieb Jaren", 2031).publications().size());
    assertEquals(3, preserving.year(2031).publications().size());
    byte[] year = bytes(product.get(Packing.class).parcel(preserving.year(2031), List.of()));
    assertEquals(List.of(), BagCheck.ofZip(new ByteArrayInputStream(year)));
    product.actAs(neighbour.reader());
    assertEquals(1, preserving.year(2031).publications().size());
  }

  @Test
  void whatIsOutOfReachDoesNotExist(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Verborgen");
    UUID id = shelf.published(2033, 1);
    product.actAs(PreservedRows.of(product, "Bieb Nieuwsgierig").reader());
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
  void auditAndReceiptsRememberWhatWasHandedOut(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Meegegeven");
    UUID id = shelf.published(2026, 1);
    UUID account = product.arrange(rows -> rows.employee(shelf.library(), Map.of()));
    product.actAs(TestActors.employee(account, shelf.library()));
    var packing = product.get(Packing.class);
    var content = product.get(Preserving.class).publication(id);

    packing.handedOut(content, packing.parcel(content, List.of()));

    String name = shelf.number(2026, 1).replace('/', '_') + ".zip";
    assertEquals(
        List.of("medewerker@proef.example pakket opgehaald: " + name),
        AuditLines.about(product, name));
    assertEquals(
        List.of(name),
        product.list("select file from download_receipt where publication_id = ?", id));
  }
}
