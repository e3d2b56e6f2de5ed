// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.RowReader;

/** Workbooks written by hand, part by part, and ways to read them. */
final class SpreadsheetFixtures {
  static final CsvLimits LIMITS = new CsvLimits(16 << 20, 1_000);

  private SpreadsheetFixtures() {}

  static HandMade aWorkbook() {
    return new HandMade();
  }

  /** A workbook with one sheet of a header and the rows given, as the element {@code sheetData}. */
  static HandMade aSheet(String... rows) {
    return aWorkbook().sheet("Leden", String.join("", rows));
  }

  static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  static String number(String number) {
    return "<c><v>" + number + "</v></c>";
  }

  /** Parts of a workbook by name; what is not set otherwise is as small as can be. */
  static final class HandMade {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KINDS =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private String properties = "";

    HandMade sheet(String name, String rows) {
      int number = sheets.size() + 1;
      sheets.add(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(name, number, number));
      relate("s" + number, "worksheet", "worksheets/sheet" + number + ".xml");
      return part(
          "xl/worksheets/sheet" + number + ".xml",
          "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    HandMade strings(String items) {
      relate("strings", "sharedStrings", "sharedStrings.xml");
      return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    HandMade styles(String content) {
      relate("styles", "styles", "/xl/styles.xml");
      return part(
          "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    HandMade properties(String attributes) {
      properties = "<workbookPr " + attributes + "/>";
      return this;
    }

    HandMade relate(String id, String kind, String target) {
      relations.add(
          "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(id, KINDS, kind, target));
      return this;
    }

    HandMade part(String name, String content) {
      return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    HandMade part(String name, byte[] content) {
      parts.put(name, content);
      return this;
    }

    byte[] bytes() {
      var all = new LinkedHashMap<String, byte[]>();
      all.put(
          "_rels/.rels",
          relations(
              List.of(
                  "<Relationship Id=\"r\" Type=\""
                      + KINDS
                      + "/officeDocument\""
                      + " Target=\"xl/workbook.xml\"/>")));
      all.put("xl/_rels/workbook.xml.rels", relations(relations));
      all.put("xl/workbook.xml", workbook());
      all.putAll(parts);
      return zip(all);
    }

    private byte[] workbook() {
      return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + KINDS
              + "\">"
              + properties
              + "<sheets>"
              + String.join("", sheets)
              + "</sheets></workbook>")
          .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] relations(List<String> relations) {
      return ("<Relationships>" + String.join("", relations) + "</Relationships>")
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static boolean isHeader(List<String> cells) {
    return cells.stream().anyMatch(c -> c.strip().equalsIgnoreCase("postcode"));
  }

  static RowReader open(byte[] file) {
    return open(file, Optional.empty());
  }

  static RowReader open(byte[] file, Optional<String> sheet) {
    return TableFile.open(
        new ByteArrayInputStream(file), LIMITS, SpreadsheetFixtures::isHeader, sheet);
  }

  /** The header and all rows, each as wide as it is. */
  static List<List<String>> read(byte[] file) {
    try (var reader = open(file)) {
      return read(reader);
    }
  }

  static List<List<String>> read(RowReader reader) {
    var rows = new ArrayList<List<String>>();
    rows.add(reader.header());
    while (reader.next()) {
      var row = new ArrayList<String>();
      for (int column = 0; column < reader.columns(); column++) {
        row.add(reader.field(column));
      }
      rows.add(row);
    }
    return rows;
  }
}
