// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be made accessible stops the export and says where it stands. */
class RefusalTest {
  private static final String WHERE = " at 56,48 on page 1 of report probe";

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            text("人", "", ""),
            "no glyph for U+4EBA (CJK UNIFIED IDEOGRAPHS 4EBA) in"
                + " PUBWZA+SourceSans3-Regular: text \"人\""
                + WHERE),
        Arguments.of(
            text("Kop", "", accessibility("h2")), "heading h2 follows none: text \"Kop\"" + WHERE),
        Arguments.of(
            text("Kop", "", accessibility("h9")),
            "unknown accessibility tag \"h9\": text \"Kop\"" + WHERE),
        Arguments.of(
            text("Te lang ".repeat(200).strip(), "", ""),
            "text does not fit its element: text"
                + " \"Te lang Te lang Te lang Te lang Te lang …\""
                + WHERE),
        Arguments.of(
            text("Schuin", "bold=\"true\" italic=\"true\"", ""),
            "no embeddable font" + " \"Source Sans 3 bold italic\": text \"Schuin\"" + WHERE),
        Arguments.of(
            text("Scheef", "rotation=\"Left\"", ""),
            "unsupported rotated text: text \"Scheef\"" + WHERE),
        Arguments.of(
            text("x", "markup=\"styled\"", ""), "unsupported markup styled: text \"x\"" + WHERE),
        Arguments.of(
            text("Cel", "", tag("td", "full")), "a table cell outside a row: text \"Cel\"" + WHERE),
        Arguments.of(
            text("Rij", "", tag("tr", "start")),
            "a table row outside a table: text \"Rij\"" + WHERE),
        Arguments.of(
            text("Kop", "", tag("h1", "full")),
            "unknown tag net.sf.jasperreports.export.pdf.tag.h1: text \"Kop\"" + WHERE),
        Arguments.of(
            "<element kind=\"frame\" x=\"0\" y=\"0\" width=\"9\" height=\"9\">"
                + accessibility("h1")
                + "</element>",
            "only a text can be a heading: frame" + WHERE),
        Arguments.of(
            text("Cel", "", tag("td", "half")),
            "tag td is start, end or full, not half: text \"Cel\"" + WHERE),
        Arguments.of(
            text("Cel", "", tag("table", "start") + tag("tr", "start")),
            "content in a table row but outside its cells: text \"Cel\"" + WHERE),
        Arguments.of(
            text("Cel", "", tag("table", "start") + tag("tr", "start") + tag("td", "full")),
            "the last table row of report probe has no end tag"),
        Arguments.of(
            "<element kind=\"ellipse\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>",
            "unsupported print element: ellipse" + WHERE),
        Arguments.of(
            "<element kind=\"rectangle\" radius=\"3\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>",
            "unsupported rounded rectangle: rectangle" + WHERE),
        Arguments.of(
            """
            <element kind="image" x="0" y="0" width="9" height="9">
              <expression><![CDATA[new byte[] {71, 73, 70, 56, 57, 97, 1, 0, 1, 0, -128, 0, 0, -1, -1, -1, 0, 0,
                0, 44, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 68, 1, 0, 59}]]></expression>
            </element>
            """,
            "unsupported image: only figures and bitmaps can be drawn: image" + WHERE),
        Arguments.of(
            link("LocalAnchor", "hyperlinkAnchor", "nergens"),
            "link to a missing anchor \"nergens\": text \"Zie\"" + WHERE),
        Arguments.of(
            link("Reference", "hyperlinkReference", "file:///etc"),
            "a link leads to no web address: file:///etc: text \"Zie\"" + WHERE));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void elementIsRefusedWithItsPlace(String element, String message) {
    JasperPrint print = Reports.page(element);
    var refusal = assertThrows(NotArchivableException.class, () -> Reports.export(print));
    assertEquals(message, refusal.getMessage());
  }

  @Test
  void anchorMayOccurOnlyOnceInAllReports() {
    var refusal =
        assertThrows(
            NotArchivableException.class,
            () -> Reports.export(Sample.withRows(0), Sample.withRows(0)));
    assertEquals(
        "anchor \"tabel\" occurs twice: text \"Huishoudens per segment\" at 56,332 on page 1 of report"
            + " sample",
        refusal.getMessage());
  }

  private static String text(String text, String attributes, String properties) {
    return """
        <element kind="staticText" x="0" y="0" width="200" height="60" %s>
          <text><![CDATA[%s]]></text>
          %s
        </element>
        """
        .formatted(attributes, text, properties);
  }

  private static String link(String type, String expression, String target) {
    return """
        <element kind="textField" x="0" y="0" width="200" height="60" linkType="%s">
          <expression><![CDATA["Zie"]]></expression>
          <%sExpression><![CDATA["%s"]]></%sExpression>
        </element>
        """
        .formatted(type, expression, target, expression);
  }

  private static String accessibility(String value) {
    return "<property name=\"net.sf.jasperreports.export.accessibility.tag\" value=\""
        + value
        + "\"/>";
  }

  private static String tag(String tag, String value) {
    return "<property name=\"net.sf.jasperreports.export.pdf.tag."
        + tag
        + "\" value=\""
        + value
        + "\"/>";
  }
}
