// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the exporter cannot write is found in the template, with its place. */
class TemplateCheckTest {
  private static final String WHERE = " at 5,6 in the title of template probe";

  static Stream<Path> templates() throws IOException {
    try (var files = Files.walk(Path.of("reports"))) {
      return files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTemplateOfTheProjectPasses(Path template) throws JRException {
    var design = JRXmlLoader.load(template.toFile());
    assertDoesNotThrow(() -> TemplateCheck.check(design));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(element("ellipse", "", ""), "unsupported print element: ellipse"),
        Arguments.of(
            element("rectangle", "radius=\"3\"", ""), "unsupported rounded rectangle: rectangle"),
        Arguments.of(
            element("subreport", "", "<expression><![CDATA[\"a\"]]></expression>"),
            "unsupported print element: subreport"),
        Arguments.of(
            element("generic", "", "<genericType namespace=\"n\" name=\"g\"/>"),
            "unsupported print element: genericelement"),
        Arguments.of(text("markup=\"html\"", ""), "unsupported markup html: statictext"),
        Arguments.of(text("markup=\"styled\"", ""), "unsupported markup styled: statictext"),
        Arguments.of(text("rotation=\"Left\"", ""), "unsupported rotated text: statictext"),
        Arguments.of(
            text("hTextAlign=\"Justified\"", ""), "unsupported justified text: statictext"),
        Arguments.of(text("strikeThrough=\"true\"", ""), "unsupported struck out text: statictext"),
        Arguments.of(
            text("", "<paragraph leftIndent=\"4\"/>"),
            "unsupported indent or paragraph spacing: statictext"),
        Arguments.of(
            text("fontName=\"DejaVu Sans\"", ""), "no embeddable font \"DejaVu Sans\": statictext"),
        Arguments.of(
            text("bold=\"true\" italic=\"true\"", ""),
            "no embeddable font \"Source Sans 3 bold italic\": statictext"),
        Arguments.of(
            text("forecolor=\"rgba(1,2,3,0.5)\"", ""),
            "unsupported translucent colour: statictext"),
        Arguments.of(
            element("rectangle", "", "<pen lineWidth=\"1\" lineStyle=\"Double\"/>"),
            "unsupported line style Double: rectangle"),
        Arguments.of(
            link("LocalPage", "<hyperlinkPageExpression><![CDATA[1]]></hyperlinkPageExpression>"),
            "unsupported link type LocalPage: textfield"),
        Arguments.of(
            element("image", "", "<expression><![CDATA[\"foto.png\"]]></expression>"),
            "unsupported image: only figures and bitmaps can be drawn: image"),
        Arguments.of(
            text("", tag("pdf.tag.h1", "full")),
            "unknown tag net.sf.jasperreports.export.pdf.tag.h1: statictext"),
        Arguments.of(
            text("", tag("accessibility.tag", "h9")),
            "unknown accessibility tag \"h9\": statictext"),
        Arguments.of(
            text("", tag("x.repeats", "soms")), "what repeats says true, not soms: statictext"),
        Arguments.of(
            text("", tag("pdf.tag.td", "start") + tag("x.repeats", "true")),
            "what repeats is no head of a row, and no part of a cell: statictext"),
        Arguments.of(text("", tag("x.lang", "Pools!")), "no tag of a language: Pools!: statictext"),
        Arguments.of(
            element("frame", "", tag("accessibility.tag", "h1")),
            "only a text can be a heading: frame"),
        Arguments.of(
            text("fontSize=\"40\"", ""),
            "a height of 50 cannot hold a line of size 40.0: statictext"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void elementIsRefusedWithItsPlace(String element, String message) {
    assertEquals(message + WHERE, refusal(probe(element)));
  }

  @Test
  void elementsOfAllDepthsAreToldTogether() {
    String ellipse = element("ellipse", "key=\"rond\"", "");
    String inFrame =
        element(
            "frame",
            "",
            "<element kind=\"frame\" x=\"1\" y=\"1\" width=\"40\""
                + " height=\"40\">"
                + ellipse
                + "</element>");

    assertEquals(
        "unsupported print element: ellipse 'rond'"
            + WHERE
            + "\nunsupported rotated text: statictext"
            + WHERE,
        refusal(probe(inFrame + text("rotation=\"Left\"", ""))));
  }

  @Test
  void whatAStyleBringsCountsToo() {
    String styles = "<style name=\"Schuin\" style=\"Body\" italic=\"true\" bold=\"true\"/>";
    assertEquals(
        "no embeddable font \"Source Sans 3 bold italic\": statictext" + WHERE,
        refusal(probe(text("style=\"Schuin\"", "")).replace("<title", styles + "<title")));
  }

  @Test
  void whatAStyleBringsUnderAConditionCountsToo() {
    String styles =
        """
        <style name="Soms" style="Body">
          <conditionalStyle strikeThrough="true">
            <conditionExpression><![CDATA[Boolean.TRUE]]></conditionExpression>
          </conditionalStyle>
        </style>
        """;
    assertEquals(
        "unsupported struck out text: statictext" + WHERE,
        refusal(probe(text("style=\"Soms\"", "")).replace("<title", styles + "<title")));
  }

  @Test
  void bandsOfGroupsAreNamed() {
    String group =
        "<group name=\"deel\"><expression><![CDATA[\"\"]]></expression><groupFooter>"
            + "<band height=\"100\">"
            + element("ellipse", "", "")
            + "</band></groupFooter></group>";
    assertEquals(
        "unsupported print element: ellipse at 5,6 in the groupFooter of deel of template probe",
        refusal(probe("").replace("<title", group + "<title")));
  }

  @Test
  void whatTheExporterWritesPasses() {
    String good =
        element("break", "", "")
            + text("", tag("accessibility.tag", "h1"))
            + link(
                "LocalAnchor",
                "<hyperlinkAnchorExpression><![CDATA[\"a\"]]></hyperlinkAnchorExpression>")
            + element(
                "image",
                "",
                "<expression><![CDATA[new nl.publiekswijzer.pdf.FigureRenderer(null)]]>"
                    + "</expression>")
            + "<element kind=\"textField\" x=\"0\" y=\"0\" width=\"9\" height=\"2\""
            + " textAdjust=\"StretchHeight\"><expression><![CDATA[\"a\"]]></expression></element>";
    assertDoesNotThrow(() -> check(probe(good)));
  }

  private static String refusal(String jrxml) {
    return assertThrows(NotArchivableException.class, () -> check(jrxml)).getMessage();
  }

  private static void check(String jrxml) throws JRException {
    byte[] bytes = jrxml.getBytes(StandardCharsets.UTF_8);
    TemplateCheck.check(JRXmlLoader.load(new ByteArrayInputStream(bytes)));
  }

  private static String probe(String elements) {
    return Reports.read("frame").replace("<!-- elements -->", elements);
  }

  private static String element(String kind, String attributes, String inside) {
    return "<element kind=\"%s\" x=\"5\" y=\"6\" width=\"90\" height=\"50\" %s>%s</element>"
        .formatted(kind, attributes, inside);
  }

  private static String text(String attributes, String inside) {
    return element("staticText", attributes, "<text><![CDATA[Kop]]></text>" + inside);
  }

  private static String link(String type, String target) {
    return element(
        "textField",
        "linkType=\"" + type + "\"",
        "<expression><![CDATA[\"Zie\"]]></expression>" + target);
  }

  private static String tag(String name, String value) {
    return "<property name=\"net.sf.jasperreports.export.%s\" value=\"%s\"/>"
        .formatted(name, value);
  }
}
