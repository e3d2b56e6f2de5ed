package nl.publiekswijzer.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import nl.publiekswijzer.figure.IndexBar;
import nl.publiekswijzer.figure.IndexChart;
import nl.publiekswijzer.figure.IndexLine;
import org.junit.jupiter.api.Test;

class ArchivalExporterTest {
  static JasperPrint sample(int rows) {
    List<IndexLine> lines =
        List.of(
            IndexLine.of("Jeugdboeken", 142),
            IndexLine.of("Cursussen en workshops", 63),
            IndexLine.of("Streekgeschiedenis", 100),
            IndexLine.of("Geïllustreerde romans", 260),
            IndexLine.unknown("Muziek"));
    List<Map<String, ?>> data = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      IndexLine line = lines.get(i % lines.size());
      Map<String, Object> row = new HashMap<>();
      row.put("label", "Segment " + (i + 1) + " – " + line.label());
      row.put("households", 1111 + i * 379);
      row.put("index", line.index().isPresent() ? line.index().getAsInt() : null);
      row.put("bar", new IndexBar(line).figure(132, 14));
      data.add(row);
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(
        "intro",
        "Wie komt er in de openbare bibliotheek en wie nog niet? Dit rapport zet de leden naast alle"
            + " huishoudens in het werkgebied, zoals één coöperatie dat in ’s-Gravenhage deed.\n\n"
            + "De tweede alinea gaat over privé-adressen, geïnteresseerde ouders en de ruïne van"
            + " een reünie: niet elk huishouden ‘leest’, maar meer dan de helft komt ooit langs.");
    parameters.put("note", "Eén regel.\nEen tweede regel met ¼, ≥ 3 en €\u00a012.");
    parameters.put("chart", new IndexChart("Interesse per thema", lines).figure(483, 130));
    return Reports.fill(Reports.compile("sample"), parameters, data);
  }

  @Test
  void sampleIsArchival() throws Exception {
    byte[] pdf = Reports.export(sample(90));
    Files.write(Path.of("target/sample.pdf"), pdf);
    VeraPdf.assertArchival(pdf);
  }
}
