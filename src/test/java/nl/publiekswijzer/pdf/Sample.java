// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import nl.publiekswijzer.figure.IndexBar;
import nl.publiekswijzer.figure.IndexChart;
import nl.publiekswijzer.figure.IndexLine;
import nl.publiekswijzer.figure.Palette;

/** A filled report with everything templates use. */
final class Sample {
  static final String INTRO =
      "Wie komt er in de openbare bibliotheek en wie nog niet? Dit rapport zet de leden naast alle"
          + " huishoudens in het werkgebied, zoals één coöperatie dat in ’s-Gravenhage deed.\n\n"
          + "De tweede alinea gaat over privé-adressen, geïnteresseerde ouders en de ruïne van"
          + " een reünie: niet elk huishouden ‘leest’, maar meer dan de helft komt ooit langs.";

  private static final List<IndexLine> LINES =
      List.of(
          IndexLine.of("Jeugdboeken", 142),
          IndexLine.of("Cursussen en workshops", 63),
          IndexLine.of("Streekgeschiedenis", 100),
          IndexLine.of("Geïllustreerde romans", 260),
          IndexLine.unknown("Muziek"));
  private static final JasperReport TEMPLATE = Reports.compile("sample");

  private Sample() {}

  static JasperPrint withRows(int rows) {
    return filled(rows, INTRO);
  }

  static JasperPrint filled(int rows, String intro) {
    List<Map<String, ?>> data = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      data.add(row(i + 1, LINES.get(i % LINES.size())));
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("intro", intro);
    parameters.put("note", "Eén regel.\nEen tweede regel met ¼, ≥ 3 en €\u00a012.");
    parameters.put(
        "chart", new IndexChart("Interesse per thema", LINES, Palette.ACCENT).figure(483, 130));
    return Reports.fill(TEMPLATE, parameters, data);
  }

  private static Map<String, ?> row(int number, IndexLine line) {
    Map<String, Object> row = new HashMap<>();
    row.put("label", "Segment " + number + " – " + line.label());
    row.put("households", 732 + number * 379);
    row.put("index", line.index().isPresent() ? line.index().getAsInt() : null);
    row.put("bar", new IndexBar(line, Palette.ACCENT).figure(132, 14));
    return row;
  }
}
