// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

import static nl.publiekswijzer.preservation.PreservationFixtures.first;
import static nl.publiekswijzer.preservation.PreservationFixtures.metadata;
import static nl.publiekswijzer.preservation.XmlElement.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.mdto.MdtoRules.Remark;
import org.junit.jupiter.api.Test;

class MdtoRulesTest {
  private static List<String> faults(XmlElement... elements) {
    return MdtoRules.remarks(XmlElement.of("informatieobject", elements)).stream()
        .filter(Remark::fault)
        .map(Remark::text)
        .toList();
  }

  private static XmlElement term(XmlElement... parts) {
    return XmlElement.of("bewaartermijn", parts);
  }

  private static XmlElement coverage(String begin, String end) {
    return XmlElement.of(
        "dekkingInTijd",
        text("dekkingInTijdBegindatum", begin),
        text("dekkingInTijdEinddatum", end));
  }

  @Test
  void whatIsWrittenHoldsEveryRule() {
    assertEquals(List.of(), MdtoRules.remarks(metadata().publication(first())));
    assertEquals(
        List.of(), MdtoRules.remarks(metadata().series(first().series(), List.of(first()))));
  }

  @Test
  void officialExamplesHoldEveryRule() {
    for (String name : MdtoExamples.NAMES) {
      var object = Mdto.read(new ByteArrayInputStream(MdtoExamples.read(name)));
      assertEquals(
          List.of(), MdtoRules.remarks(object).stream().filter(Remark::fault).toList(), name);
    }
  }

  @Test
  void termEndsByItsDateOrByStartAndLength() {
    var start = text("termijnStartdatumLooptijd", "2026-01-01");
    var length = text("termijnLooptijd", "P20Y");
    String fault = "bewaartermijn heeft geen einddatum, en geen startdatum met looptijd";

    assertEquals(List.of(), faults(term(start, length)));
    assertEquals(List.of(), faults(term(text("termijnEinddatum", "2046"))));
    assertEquals(List.of(fault), faults(term(start)));
    assertEquals(List.of(fault), faults(term(length)));
  }

  @Test
  void periodNeverEndsBeforeItBegins() {
    assertEquals(List.of(), faults(coverage("2026-03-01", "2026")));
    assertEquals(List.of(), faults(coverage("2026-03-01+01:00", "2026-03-01Z")));
    assertEquals(
        List.of("dekkingInTijd eindigt voor zij begint: 2026-03, 2026-02-28"),
        faults(coverage("2026-03", "2026-02-28")));
    assertEquals(
        List.of("bewaartermijn eindigt voor zij begint: 2026-01-02, 2026-01-01"),
        faults(
            term(
                text("termijnStartdatumLooptijd", "2026-01-02"),
                text("termijnEinddatum", "2026-01-01"))));
    assertEquals(
        List.of("dekkingInTijd heeft geen datums: gisteren, 2026"),
        faults(coverage("gisteren", "2026")));
  }

  @Test
  void addressesLanguagesAndValuationsExist() {
    assertEquals(
        List.of("raadpleeglocatieOnline is geen webadres: zie de balie"),
        faults(text("raadpleeglocatieOnline", "zie de balie")));
    assertEquals(List.of("URLBestand is geen webadres: /pdf"), faults(text("URLBestand", "/pdf")));
    assertEquals(List.of("taal is geen taalcode: qx"), faults(text("taal", "qx")));
    assertEquals(List.of(), faults(text("taal", "nl-NL")));
    assertEquals(
        List.of("waardering staat niet in de lijst: X Weg ermee"),
        faults(
            XmlElement.of(
                "waardering", text("begripLabel", "Weg ermee"), text("begripCode", "X"))));
  }

  @Test
  void emptyElementIsAFault() {
    assertEquals(List.of("trefwoord is leeg"), faults(text("trefwoord", " ")));
  }

  @Test
  void longNameAndMissingTermAreAdvice() {
    assertEquals(
        List.of(
            new Remark(false, "naam is langer dan 80 tekens"),
            new Remark(false, "waardering V zonder bewaartermijn")),
        MdtoRules.remarks(
            XmlElement.of(
                "informatieobject",
                text("naam", "n".repeat(81)),
                XmlElement.of(
                    "waardering",
                    text("begripLabel", "Tijdelijk te bewaren"),
                    text("begripCode", "V")))));
  }
}
