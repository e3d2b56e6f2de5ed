// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class ArchivalExporterTest {
  private static final String PARAGRAPH =
      """
      <element kind="staticText" x="0" y="0" width="483" height="40" style="Body">
        <text><![CDATA[Bijlage over de herkomst van de cijfers.]]></text>
      </element>
      """;

  private static final String SPANNING =
      cell(0, 0, 100, "Segment", "th", "<property name=\"%stable\" value=\"start\"/>", "start")
          + cell(
              100, 0, 100, "Huishoudens", "th", "<property name=\"%scolspan\" value=\"2\"/>", "end")
          + cell(0, 20, 100, "A", "td", "", "start")
          + cell(100, 20, 50, "12", "td", "", "")
          + cell(150, 20, 50, "40%", "td", "<property name=\"%stable\" value=\"end\"/>", "end");

  @Test
  void longReportIsArchival() {
    VeraPdf.assertArchival(Reports.export(Sample.withRows(90)));
  }

  @Test
  void reportWithoutRowsIsArchival() {
    VeraPdf.assertArchival(Reports.export(Sample.withRows(0)));
  }

  @Test
  void reportWithEmptyTextIsArchival() {
    VeraPdf.assertArchival(Reports.export(Sample.filled(1, "")));
  }

  @Test
  void pageOfArtifactsAloneIsArchival() {
    String artifact =
        """
        <element kind="staticText" x="0" y="0" width="483" height="40" style="Artifact">
          <text><![CDATA[Deze bladzijde is met opzet leeg]]></text>
          <property name="net.sf.jasperreports.export.accessibility.tag" value="artifact"/>
        </element>
        """;
    byte[] pdf = Reports.export(Reports.page(PARAGRAPH), Reports.page(artifact));
    VeraPdf.assertArchival(pdf);
    assertEquals(
        List.of("Document", " P Bijlage over de herkomst van de cijfers."), Reading.of(pdf));
  }

  @Test
  void textIsReadInOrder() {
    List<String> expected =
        List.of(
            "Document",
            " H1 Publiek van de bibliotheek",
            " P " + Sample.INTRO.split("\n\n")[0],
            " P " + Sample.INTRO.split("\n\n")[1],
            " P In het kort",
            " P Eén regel.",
            " P Een tweede regel met ¼, ≥ 3 en € 12.",
            " P",
            "  Link Over de indeling van huishoudens",
            " P",
            "  Link Naar de tabel",
            " H2 Huishoudens per segment",
            " Table",
            "  THead",
            "   TR",
            "    TH Segment",
            "    TH Huishoudens",
            "    TH Index",
            "    TH Onder en boven gemiddeld",
            "  TBody",
            "   TR",
            "    TH Segment 1 – Jeugdboeken",
            "    TD 1.111",
            "    TD 142",
            "    TD",
            "     Figure Jeugdboeken: index 142, boven het gemiddelde van 100.",
            " H3 Interesse per thema",
            " Figure Interesse per thema. Staafdiagram van indexcijfers, 100 is het gemiddelde:"
                + " Jeugdboeken 142; Cursussen en workshops 63; Streekgeschiedenis 100;"
                + " Geïllustreerde romans 260; Muziek onbekend.");
    assertEquals(expected, Reading.of(Reports.export(Sample.withRows(1))));
  }

  @Test
  void wordsAtLineEndsStayApart() {
    String text = "de openbare bibliotheek, ".repeat(60).strip();
    assertTrue(Reading.of(Reports.export(Sample.filled(0, text))).contains(" P " + text));
  }

  @Test
  void longTextGoesOnOverPages() {
    String text = "de openbare bibliotheek, ".repeat(600).strip();
    JasperPrint print = Sample.filled(0, text);
    byte[] pdf = Reports.export(print);
    VeraPdf.assertArchival(pdf);
    String read =
        Reading.of(pdf).stream()
            .filter(line -> line.contains("openbare"))
            .map(line -> line.substring(3))
            .collect(Collectors.joining(" "));
    assertEquals(text, read);
  }

  @Test
  void tableOverPagesIsReadAsOne() {
    JasperPrint print = Sample.withRows(90);
    List<String> lines = Reading.of(Reports.export(print));
    assertEquals(4, print.getPages().size());
    assertEquals(1, lines.stream().filter(" Table"::equals).count());
    assertEquals(91, lines.stream().filter("   TR"::equals).count());
    assertEquals(1, lines.stream().filter("    TH Huishoudens"::equals).count());
  }

  @Test
  void cellsMaySpanColumns() {
    byte[] pdf = Reports.export(Reports.page(SPANNING));
    VeraPdf.assertArchival(pdf);
    assertEquals(
        List.of(
            "Document",
            " Table",
            "  THead",
            "   TR",
            "    TH Segment",
            "    TH Huishoudens",
            "  TBody",
            "   TR",
            "    TD A",
            "    TD 12",
            "    TD 40%"),
        Reading.of(pdf));
  }

  @Test
  void itemsThatFollowEachOtherAreOneList() {
    String items =
        """
        <element kind="textField" x="0" y="50" width="200" height="60">
          <expression><![CDATA["• Eén\\n• Twee"]]></expression>
          <property name="net.sf.jasperreports.export.x.listitem" value="true"/>
        </element>
        <element kind="staticText" x="0" y="110" width="200" height="20">
          <text><![CDATA[• Drie]]></text>
          <property name="net.sf.jasperreports.export.x.listitem" value="true"/>
        </element>
        """;
    byte[] pdf = Reports.export(Reports.page(PARAGRAPH + items), Reports.page(PARAGRAPH));
    VeraPdf.assertArchival(pdf);
    assertEquals(
        List.of(
            "Document",
            " P Bijlage over de herkomst van de cijfers.",
            " L",
            "  LI",
            "   LBody • Eén",
            "  LI",
            "   LBody • Twee",
            "  LI",
            "   LBody • Drie",
            " P Bijlage over de herkomst van de cijfers."),
        Reading.of(pdf));
  }

  @Test
  void oneExporterServesAllThreads() {
    byte[] alone = Reports.export(Sample.withRows(30));
    IntStream.range(0, 4)
        .parallel()
        .forEach(i -> assertArrayEquals(alone, Reports.export(Sample.withRows(30))));
  }

  @Test
  void headingsAreBookmarks() throws IOException {
    List<String> expected =
        List.of("Publiek van de bibliotheek", " Huishoudens per segment", "  Interesse per thema");
    try (PDDocument document = Loader.loadPDF(Reports.export(Sample.withRows(1)))) {
      List<String> labels = new ArrayList<>();
      labels(document.getDocumentCatalog().getDocumentOutline(), "", labels);
      assertEquals(expected, labels);
    }
  }

  @Test
  void anchorWithALevelIsABookmarkNamedByItsText() throws IOException {
    String element =
        """
        <element kind="textField" x="0" y="0" width="200" height="60" bookmarkLevel="1">
          <anchorNameExpression><![CDATA["bijlage-a"]]></anchorNameExpression>
          <expression><![CDATA["Bijlage A"]]></expression>
        </element>
        """;
    try (PDDocument document = Loader.loadPDF(Reports.export(Reports.page(element)))) {
      List<String> labels = new ArrayList<>();
      labels(document.getDocumentCatalog().getDocumentOutline(), "", labels);
      assertEquals(List.of("Bijlage A"), labels);
    }
  }

  @Test
  void documentSaysWhatItIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(Reports.export(Reports.page(PARAGRAPH)))) {
      var catalog = document.getDocumentCatalog();
      var information = document.getDocumentInformation();
      assertEquals("nl-NL", catalog.getLanguage());
      assertEquals("Publiek van de bibliotheek & omgeving", information.getTitle());
      assertEquals("Bibliotheek De Lage Landen", information.getAuthor());
      assertEquals(
          "D:20260131093000Z", information.getCOSObject().getString(COSName.CREATION_DATE));
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
    }
  }

  @Test
  void linksSayWhereTheyLead() throws IOException {
    try (PDDocument document = Loader.loadPDF(Reports.export(Sample.withRows(1)))) {
      PDPage first = document.getPage(0);
      List<String> words = first.getAnnotations().stream().map(PDAnnotation::getContents).toList();
      assertEquals(
          List.of("Uitleg over de indeling van huishoudens op de website", "Naar de tabel"), words);
      var target = document.getDocumentCatalog().getNames().getDests().getNames().get("tabel");
      assertEquals(first, target.getPage());
    }
  }

  @Test
  void sameReportGivesTheSameBytesEverywhere() {
    byte[] here = Reports.export(Sample.withRows(30));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertArrayEquals(here, Reports.export(Sample.withRows(30)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void otherReportGetsAnotherIdentifier() throws IOException {
    try (PDDocument one = Loader.loadPDF(Reports.export(Sample.withRows(1)));
        PDDocument two = Loader.loadPDF(Reports.export(Sample.withRows(2)))) {
      assertNotEquals(identifier(one), identifier(two));
    }
  }

  private static String cell(
      int x, int y, int width, String text, String tag, String more, String row) {
    String name = "net.sf.jasperreports.export.pdf.tag.";
    return """
        <element kind="staticText" x="%d" y="%d" width="%d" height="20" style="TableCell">
          <text><![CDATA[%s]]></text>
          <property name="%s%s" value="full"/>
          <property name="%str" value="%s"/>
          %s
        </element>
        """
        .formatted(x, y, width, text, name, tag, name, row, more.replace("%s", name));
  }

  private static String identifier(PDDocument document) {
    return ((COSString) document.getDocument().getDocumentID().getObject(0)).toHexString();
  }

  private static void labels(PDOutlineNode node, String indent, List<String> labels) {
    for (PDOutlineItem item : node.children()) {
      labels.add(indent + item.getTitle());
      labels(item, indent + " ", labels);
    }
  }
}
