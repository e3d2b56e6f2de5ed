// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The sheets of a workbook in the order of their tabs, and what their cells refer to.
 *
 * @param sheets those with cells; sheets that are one chart are left out
 */
record Workbook(List<Sheet> sheets, Cells cells) {
  /**
   * A sheet.
   *
   * @param part where its rows stand
   */
  record Sheet(String name, String part) {}

  static Workbook read(Parts parts) {
    String main = Relations.of(parts, "").first("officeDocument").orElseThrow(Refusal::damaged);
    var relations = Relations.of(parts, main);
    var sheets = new ArrayList<Sheet>();
    boolean since1904 = false;
    var xml = new XmlPart(parts.readSmall(main));
    while (xml.next()) {
      if (xml.starts("workbookPr")) {
        since1904 = List.of("1", "true").contains(String.valueOf(xml.attribute("date1904")));
      } else if (xml.starts("sheet")) {
        String name = String.valueOf(xml.attribute("name"));
        relations
            .find(String.valueOf(xml.foreignAttribute("id")), "worksheet")
            .ifPresent(part -> sheets.add(new Sheet(name, part)));
      }
    }
    return new Workbook(List.copyOf(sheets), cells(parts, relations, since1904));
  }

  /** Some programs name parts that they leave out when they would be empty. */
  private static Cells cells(Parts parts, Relations relations, boolean since1904) {
    return new Cells(
        relations
            .first("sharedStrings")
            .flatMap(parts::find)
            .map(part -> SharedStrings.read(new XmlPart(part)))
            .orElseGet(SharedStrings::new),
        relations
            .first("styles")
            .filter(parts::has)
            .map(part -> DateStyles.read(new XmlPart(parts.readSmall(part))))
            .orElseGet(DateStyles::new),
        since1904);
  }
}
