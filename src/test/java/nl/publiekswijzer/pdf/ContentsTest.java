// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Contents and list labels in the structure that a screen reader walks through. */
class ContentsTest {
  private static final String OWN = "net.sf.jasperreports.export.x.";

  private static String text(int y, String words, String more, String property) {
    return """
        <element kind="textField" x="0" y="%d" width="200" height="20" %s>
          <expression><![CDATA["%s"]]></expression>
          %s
        </element>
        """
        .formatted(y, more, words, property);
  }

  private static String property(String name, String value) {
    return "<property name=\"" + OWN + name + "\" value=\"" + value + "\"/>";
  }

  private static String link(int y, String words, String part) {
    return text(y, words, "linkType=\"LocalAnchor\"", property("toci", part))
        .replace(
            "<expression>",
            "<hyperlinkAnchorExpression><![CDATA[\"kop\"]]></hyperlinkAnchorExpression><expression>");
  }

  private static final String HEADING =
      text(
              0,
              "Kop",
              "",
              "<property name=\"net.sf.jasperreports.export.accessibility.tag\" value=\"h1\"/>")
          .replace(
              "<expression>",
              "<anchorNameExpression><![CDATA[\"kop\"]]></anchorNameExpression><expression>");

  @Test
  void entriesOfTheContentsHoldTheirPage() {
    String entries =
        link(40, "Werkgebied", "start")
            + link(60, "4", "more")
            + link(80, "Leden", "start")
            + link(100, "9", "more");
    byte[] pdf = Reports.export(Reports.page(HEADING + entries));
    VeraPdf.assertArchival(pdf);
    assertEquals(
        List.of(
            "Document",
            " H1 Kop",
            " TOC",
            "  TOCI",
            "   Reference",
            "    Link Werkgebied",
            "    Link 4",
            "  TOCI",
            "   Reference",
            "    Link Leden",
            "    Link 9"),
        Reading.of(pdf));
  }

  /** Half as many stops on the way through the page. */
  @Test
  void pageIsAPartOfTheLinkOfItsEntry() throws IOException {
    String entry = link(40, "Werkgebied", "start") + text(60, "4", "", property("toci", "more"));
    byte[] pdf = Reports.export(Reports.page(HEADING + entry));
    VeraPdf.assertArchival(pdf);
    assertEquals(
        List.of("Document", " H1 Kop", " TOC", "  TOCI", "   Reference", "    Link Werkgebied 4"),
        Reading.of(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var annotations = document.getPage(0).getAnnotations();
      assertEquals(1, annotations.size());
      assertEquals(842 - 48 - 40, annotations.get(0).getRectangle().getUpperRightY());
      assertTrue(annotations.get(0).getRectangle().getLowerLeftY() < 842 - 48 - 60);
    }
  }

  @Test
  void labelBelongsToTheItemAfterIt() {
    String items =
        text(40, "•", "", property("listlabel", "true"))
            + text(60, "Eén", "", property("listitem", "true"))
            + text(80, "•", "", property("listlabel", "true"))
            + text(100, "Twee", "", property("listitem", "true"));
    byte[] pdf = Reports.export(Reports.page(items));
    VeraPdf.assertArchival(pdf);
    assertEquals(
        List.of(
            "Document",
            " L",
            "  LI",
            "   Lbl •",
            "   LBody Eén",
            "  LI",
            "   Lbl •",
            "   LBody Twee"),
        Reading.of(pdf));
  }

  @Test
  void termsAreLabelsOfWhatTheyMean() throws IOException {
    String terms =
        text(40, "Aandeel", "", property("listlabel", "true"))
            + text(60, "Deel van het geheel", "", property("listitem", "true"));
    for (ArchivalStandard standard : ArchivalStandard.values()) {
      byte[] pdf = Reports.export(standard, Reports.page(terms));
      VeraPdf.assertArchival(pdf);
      assertEquals(
          List.of("Document", " L", "  LI", "   Lbl Aandeel", "   LBody Deel van het geheel"),
          Reading.of(pdf));
    }
  }

  @Test
  void entryThatDidNotBeginIsRefused() {
    var print = Reports.page(HEADING + link(40, "4", "more"));
    var refusal = assertThrows(NotArchivableException.class, () -> Reports.export(print));
    assertEquals(
        "an entry of the contents goes on that did not begin: text \"4\" at 56,88 on page 1 of"
            + " report probe",
        refusal.getMessage());
  }
}
