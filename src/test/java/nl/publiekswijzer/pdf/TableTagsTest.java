// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables as they are read: heads, groups and what only repeats. */
class TableTagsTest {
  private static final String HEADS =
      row(0, cell("th", "Segment", 0, ""), cell("th", "Aantal", 100, ""))
          .replaceFirst("<property", property("pdf.tag.table", "start") + "<property");

  private static String property(String name, String value) {
    return "<property name=\"net.sf.jasperreports.export.%s\" value=\"%s\"/>"
        .formatted(name, value);
  }

  private static String cell(String kind, String words, int x, String properties) {
    return """
        <element kind="staticText" x="%d" y="0" width="100" height="18" style="TableCell">
          <text><![CDATA[%s]]></text>%s%s
        </element>
        """
        .formatted(x, words, property("pdf.tag." + kind, "full"), properties);
  }

  private static String row(int y, String... cells) {
    return """
        <element kind="frame" x="0" y="%d" width="483" height="18">%s%s</element>
        """
        .formatted(y, property("pdf.tag.tr", "full"), String.join("", cells));
  }

  private static String group(int y, String words) {
    return row(
        y,
        cell("td", words, 0, property("x.rowheader", "true") + property("pdf.tag.colspan", "2")));
  }

  private static String line(int y, String words, String number) {
    return row(
        y, cell("td", words, 0, property("x.rowheader", "true")), cell("td", number, 100, ""));
  }

  private static byte[] pdf(String... rows) {
    byte[] pdf = Reports.export(Reports.page(HEADS + String.join("", rows)));
    Stream.of(ArchivalStandard.values())
        .forEach(
            standard ->
                VeraPdf.assertArchival(
                    Reports.export(standard, Reports.page(HEADS + String.join("", rows)))));
    return pdf;
  }

  @Test
  void cellsBeneathAGroupNameItsHeadAndThoseOfColumnAndRow() {
    byte[] pdf =
        pdf(
            line(20, "Alle", "30"),
            group(40, "A Eerste plek"),
            line(60, "A01", "10"),
            group(80, "B Samen"),
            line(100, "B01", "20"));

    assertEquals(
        List.of(
            "TH Segment",
            "TH Aantal",
            "TH Alle",
            "TD 30",
            "TH A Eerste plek",
            "TH A01 (Segment, A Eerste plek)",
            "TD 10 (Aantal, A Eerste plek, A01)",
            "TH B Samen",
            "TH B01 (Segment, B Samen)",
            "TD 20 (Aantal, B Samen, B01)"),
        TableReading.of(pdf));
  }

  @Test
  void tableOfHeadsAloneHasABody() {
    assertEquals(
        List.of("Document", " Table", "  TBody", "   TR", "    TH Segment", "    TH Aantal"),
        Reading.of(pdf()));
  }

  /** Neither a cell nor a head is left of it. */
  @Test
  void whatRepeatsForTheEyeIsNotRead() {
    String heads =
        HEADS
            .replaceFirst("Aantal", "Balk")
            .replace("Balk]]></text>", "Balk]]></text>" + property("x.repeats", "true"));
    String rows =
        row(
            20,
            cell("td", "Alle", 0, property("x.rowheader", "true")),
            cell("td", "====", 100, property("x.repeats", "true")));
    byte[] pdf = Reports.export(Reports.page(heads + rows));
    VeraPdf.assertArchival(pdf);
    assertEquals(
        List.of(
            "Document",
            " Table",
            "  THead",
            "   TR",
            "    TH Segment",
            "  TBody",
            "   TR",
            "    TH Alle"),
        Reading.of(pdf));
  }

  @Test
  void listsMayStandInACell() {
    String items =
        row(
                20,
                cell("td", "Wel", 0, property("x.rowheader", "true")),
                cell("td", "Bellen\nSchrijven", 100, property("x.listitem", "true"))
                    .replace("height=\"18\"", "height=\"40\""))
            .replace(
                "height=\"18\">" + property("pdf.tag.tr", "full"),
                "height=\"40\">" + property("pdf.tag.tr", "full"));
    assertEquals(
        List.of(
            "    TH Wel",
            "    TD",
            "     L",
            "      LI",
            "       LBody Bellen",
            "      LI",
            "       LBody Schrijven"),
        Reading.of(pdf(items)).stream().skip(8).toList());
  }
}
