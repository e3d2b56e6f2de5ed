// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

import static nl.publiekswijzer.preservation.PreservationFixtures.first;
import static nl.publiekswijzer.preservation.PreservationFixtures.keptAs;
import static nl.publiekswijzer.preservation.PreservationFixtures.metadata;
import static nl.publiekswijzer.preservation.PreservationFixtures.second;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.preservation.Keeping;
import nl.publiekswijzer.preservation.Valuation;
import nl.publiekswijzer.preservation.XmlElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MdtoSchemaTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void schemaIsTheOfficialOneByteForByte() throws IOException {
    try (var in = MdtoSchema.class.getResourceAsStream("/mdto/MDTO-XML1.0.1.xsd")) {
      assertEquals(
          "048d745a17f479995f14c938d342b2f13382072d0fdf1f1b28113126df715648",
          Sha256.of(in.readAllBytes()));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.publiekswijzer.preservation.mdto.MdtoExamples#names")
  void examplesAreValid(String name) {
    assertEquals(List.of(), MdtoSchema.faults(MdtoExamples.read(name)));
  }

  @Test
  void whatIsWrittenIsValid() {
    var file = first().files().get(0);

    assertEquals(List.of(), MdtoSchema.faults(Mdto.write(metadata().publication(first()))));
    assertEquals(List.of(), MdtoSchema.faults(Mdto.write(metadata().publication(second()))));
    assertEquals(
        List.of(),
        MdtoSchema.faults(Mdto.write(metadata().series(first().series(), List.of(first())))));
    assertEquals(List.of(), MdtoSchema.faults(Mdto.write(metadata().algorithm(first()))));
    assertEquals(
        List.of(),
        MdtoSchema.faults(
            Mdto.write(
                FileMetadata.of(first(), file.name(), file, FileMetadata.publication(first())))));
  }

  @Test
  void termAndCategoryAreValidToo() {
    var temporary =
        keptAs(
            new Keeping(
                Valuation.DESTROY,
                Optional.of(new Keeping.Term(LocalDate.of(2026, 3, 1), Period.ofYears(20))),
                Optional.of(new Keeping.Category("Onderzoek", "4.2", "Selectielijst 2025")),
                "Geen beperking",
                ""));
    var object = metadata().publication(temporary);

    assertEquals(List.of(), MdtoSchema.faults(Mdto.write(object)));
    assertEquals(List.of(), MdtoRules.remarks(object));
    assertEquals("2046-03-01", object.at("bewaartermijn", "termijnEinddatum"));
    assertEquals("P20Y", object.at("bewaartermijn", "termijnLooptijd"));
    assertEquals(
        List.of(),
        MdtoSchema.faults(Mdto.write(metadata().series(temporary.series(), List.of(temporary)))));
  }

  /** A mistake seen in the wild: the object as root. */
  @Test
  void objectWithoutItsDocumentIsNotValid() {
    assertFalse(MdtoSchema.faults(bytes("<bestand xmlns=\"" + Mdto.NAMESPACE + "\"/>")).isEmpty());
  }

  @Test
  void missingElementIsToldWithItsLine() {
    var without =
        XmlElement.of(
            "bestand",
            metadata().publication(first()).children().stream()
                .filter(c -> c.name().equals("naam"))
                .toList());

    assertEquals(
        List.of("regel 4"),
        MdtoSchema.faults(Mdto.write(without)).stream()
            .map(fault -> fault.substring(0, 7))
            .distinct()
            .toList()
            .subList(0, 1));
  }

  @Test
  void nothingOutsideIsRead() {
    String entity =
        "<!DOCTYPE MDTO [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><MDTO xmlns=\""
            + Mdto.NAMESPACE
            + "\">&e;</MDTO>";

    assertFalse(MdtoSchema.faults(bytes(entity)).isEmpty());
  }
}
