// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.sip;

import static nl.publiekswijzer.preservation.PreservationFixtures.alone;
import static nl.publiekswijzer.preservation.PreservationFixtures.delivery;
import static nl.publiekswijzer.preservation.PreservationFixtures.first;
import static nl.publiekswijzer.preservation.PreservationFixtures.second;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.mdto.Mdto;
import nl.publiekswijzer.preservation.mdto.MdtoSchema;
import nl.publiekswijzer.preservation.xml.XmlDocuments;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final Delivery.Content YEAR =
      new Delivery.Content("publicaties/2026", "Publicaties 2026", List.of(first(), second()));

  private static byte[] bytes(PackagedFile file) {
    try (var in = file.content().open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Delivery.Parcel parcel) throws IOException {
    var bytes = new ByteArrayOutputStream();
    parcel.zip().write(bytes);
    return bytes.toByteArray();
  }

  private static List<String> tags(Delivery.Content of) {
    return delivery().bag(of).tags().stream().map(PackagedFile::path).toList();
  }

  @Test
  void publicationIsADirectoryOfItsSeriesWithASidecarForEachFile() {
    String series = "data/NL-0000000000_leden-1_2026/";
    String item = series + "NL-0000000000_leden-1_2026_v2/";

    assertEquals(
        List.of(
            series + "NL-0000000000_leden-1_2026.MDTO.xml",
            item + "NL-0000000000_leden-1_2026_v2.MDTO.xml",
            item + "publicatie.pdf",
            item + "publicatie.pdf.bestand.MDTO.xml",
            item + "cijfers.json",
            item + "cijfers.json.bestand.MDTO.xml",
            item + "cijfers.csv",
            item + "cijfers.csv.bestand.MDTO.xml",
            item + "verapdf.xml",
            item + "verapdf.xml.bestand.MDTO.xml",
            item + "premis.xml",
            item + "premis.xml.bestand.MDTO.xml",
            item + "algoritme/algoritme.MDTO.xml",
            item + "algoritme/versie.txt",
            item + "algoritme/versie.txt.bestand.MDTO.xml",
            item + "algoritme/formules.html",
            item + "algoritme/formules.html.bestand.MDTO.xml",
            "data/pakbon.xml"),
        delivery().bag(alone(second())).payload().stream().map(PackagedFile::path).toList());
  }

  @Test
  void everySidecarIsValidAndEveryNameIsAllowed() {
    for (var file : delivery().bag(YEAR).payload()) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      assertTrue(name.matches("[^<>:\"/\\\\|?*#& ]{1,255}"), name);
      if (SubmissionTree.isSidecar(file)) {
        assertEquals(List.of(), MdtoSchema.faults(bytes(file)), file.path());
      }
    }
  }

  @Test
  void everyObjectOccursOnceAndItsParentIsTheDirectoryAbove() {
    var objects =
        delivery().bag(YEAR).payload().stream()
            .filter(SubmissionTree::isSidecar)
            .map(file -> Mdto.read(new ByteArrayInputStream(bytes(file))))
            .toList();
    var numbers =
        objects.stream()
            .map(o -> o.at("identificatie", "identificatieKenmerk"))
            .collect(Collectors.toSet());

    assertEquals(objects.size(), numbers.size());
    for (var object : objects) {
      if (object.name().equals("bestand") || object.at("naam").contains("nalyse 2026,")) {
        String parent = object.name().equals("bestand") ? "isRepresentatieVan" : "isOnderdeelVan";
        assertTrue(
            numbers.contains(object.at(parent, "verwijzingIdentificatie", "identificatieKenmerk")),
            object.at("naam"));
      }
    }
  }

  @Test
  void referencesToFilesAreThoseOfTheFiles() {
    var payload =
        delivery().bag(alone(second())).payload().stream()
            .filter(SubmissionTree::isSidecar)
            .map(file -> Mdto.read(new ByteArrayInputStream(bytes(file))))
            .toList();
    Set<String> files =
        payload.stream()
            .filter(o -> o.name().equals("bestand"))
            .map(o -> o.at("identificatie", "identificatieKenmerk"))
            .collect(Collectors.toSet());

    assertEquals(
        files,
        payload.stream()
            .flatMap(XmlElement::all)
            .filter(e -> Set.of("heeftRepresentatie", "aanvullendeMetagegevens").contains(e.name()))
            .map(e -> e.at("verwijzingIdentificatie", "identificatieKenmerk"))
            .collect(Collectors.toSet()));
  }

  @Test
  void packingSlipCountsObjectsAndFiles() {
    var payload = delivery().bag(alone(second())).payload();
    var slip =
        XmlDocuments.read(new ByteArrayInputStream(bytes(payload.get(payload.size() - 1))), "");

    assertEquals(
        List.of("3", "17", "7", "archief@publicaties.example.nl", "2026-04-02T07:00:00Z"),
        List.of(
            slip.at("aantalInformatieobjecten"),
            slip.at("aantalBestanden"),
            slip.at("aantalBestandenZonderMetagegevens"),
            slip.at("contact"),
            slip.at("aanmaaktijd")));
  }

  /** The log of publications holds the digest of the manifest. */
  @Test
  void whatHappensLaterChangesTagsAndNeverThePayload() {
    var before = delivery().bag(alone(first().atPublication()));
    var after = delivery().bag(alone(first()));
    String later = "nadien/NL-0000000000_leden-1_2026/NL-0000000000_leden-1_2026_v1/";

    assertEquals(before.manifest("sha256").digests(), after.manifest("sha256").digests());
    assertEquals(List.of(), tags(alone(first().atPublication())));
    assertEquals(
        List.of(later + "NL-0000000000_leden-1_2026_v1.MDTO.xml", later + "premis.xml"),
        tags(alone(first())));
    assertNotEquals(
        delivery().parcel(alone(first().atPublication())).tag(),
        delivery().parcel(alone(first())).tag());
  }

  @Test
  void sameDeliveryIsTheSameBytesUnderTheSameTag() throws IOException {
    assertArrayEquals(bytes(delivery().parcel(YEAR)), bytes(delivery().parcel(YEAR)));
    assertEquals(delivery().parcel(YEAR).tag(), delivery().parcel(YEAR).tag());
    assertEquals("publicaties_2026.zip", delivery().parcel(YEAR).name());
  }

  @Test
  void metadataAloneIsOneSidecarForEachObjectAndFile() {
    assertEquals("publicaties_2026_mdto.zip", delivery().sidecars(YEAR).name());
    assertThrows(
        IllegalArgumentException.class, () -> new Delivery.Content("x", "niets", List.of()));
  }
}
