// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** What stands within a sentence: abbreviations, links and other languages. */
class InlineTagsTest {
  private static final String SENTENCE =
      "Het CBS telt huishoudens; CBS-cijfers zijn van het CBS. Zie pagina 17 voor de tabel.";
  private static final String HEADING =
      """
      <element kind="textField" x="0" y="0" width="483" height="30" style="Heading1">
        <anchorNameExpression><![CDATA["tabel"]]></anchorNameExpression>
        <expression><![CDATA["Kop"]]></expression>
        <property name="net.sf.jasperreports.export.accessibility.tag" value="h1"/>
      </element>
      """;

  private static String text(String attributes, String inside) {
    return """
        <element kind="textField" x="0" y="40" width="200" height="80" style="Body" %s>
          <expression><![CDATA["%s"]]></expression>%s
        </element>
        """
        .formatted(attributes, SENTENCE, inside);
  }

  private static String linked(String words) {
    return text(
            "linkType=\"LocalAnchor\"",
            "<property name=\"net.sf.jasperreports.export.x.linkpart\" value=\"" + words + "\"/>")
        .replace(
            "<expression>",
            "<hyperlinkAnchorExpression><![CDATA[\"tabel\"]]></hyperlinkAnchorExpression>"
                + "<expression>");
  }

  private static byte[] pdf(String elements) {
    for (ArchivalStandard standard : ArchivalStandard.values()) {
      VeraPdf.assertArchival(Reports.export(standard, Reports.page(elements)));
    }
    return Reports.export(Reports.page(elements));
  }

  @Test
  void abbreviationIsReadInFullOnceInAText() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(text("", "")))) {
      var spans = elements(document.getDocumentCatalog().getStructureTreeRoot(), "Span");
      assertEquals(1, spans.size());
      assertEquals("Centraal Bureau voor de Statistiek", spans.get(0).getExpandedForm());
    }
    assertEquals(List.of("Document", " P " + SENTENCE), Reading.of(pdf(text("", ""))));
  }

  @Test
  void wordsOfASentenceMayLeadSomewhere() throws IOException {
    byte[] pdf = pdf(HEADING + linked("pagina 17"));
    assertEquals(
        List.of("Document", " H1 Kop", " P " + SENTENCE.replace("pagina 17", "[pagina 17]")),
        Reading.of(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var annotation = document.getPage(0).getAnnotations().get(0);
      assertEquals("pagina 17", annotation.getContents());
      PDRectangle place = annotation.getRectangle();
      assertEquals(40, place.getWidth(), 10);
      assertEquals(13, place.getHeight(), 3);
    }
  }

  @Test
  void linkOnWordsThatAreNotThereIsRefused() {
    var print = Reports.page(HEADING + linked("pagina 18"));
    var refusal = assertThrows(NotArchivableException.class, () -> Reports.export(print));
    assertEquals(
        "the words of the link, \"pagina 18\", are not in the text: text \"Het CBS telt"
            + " huishoudens; CBS-cijfers zi…\" at 56,88 on page 1 of report probe",
        refusal.getMessage());
  }

  @Test
  void textInAnotherLanguageSaysSo() throws IOException {
    String english =
        text("", "<property name=\"net.sf.jasperreports.export.x.lang\" value=\"pl\"/>");
    try (PDDocument document = Loader.loadPDF(pdf(english))) {
      var root = document.getDocumentCatalog().getStructureTreeRoot();
      assertEquals("pl", elements(root, "P").get(0).getLanguage());
      assertEquals(List.of(), elements(root, "Span"));
    }
  }

  private static List<PDStructureElement> elements(PDStructureNode node, String type) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(
            element ->
                element.getStructureType().equals(type)
                    ? List.of(element).stream()
                    : elements(element, type).stream())
        .toList();
  }
}
