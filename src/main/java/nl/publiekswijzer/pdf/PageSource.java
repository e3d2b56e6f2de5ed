// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import nl.publiekswijzer.sheet.Sheet;

/** Where pages of a document come from. */
public sealed interface PageSource {

  /** How many they are. */
  int pages();

  /** A report that ran over as many pages as it took. */
  record Filled(JasperPrint report) implements PageSource {
    @Override
    public int pages() {
      return report.getPages().size();
    }
  }

  /**
   * Pages that were laid out by measure.
   *
   * @param name for who has to mend them
   */
  record LaidOut(String name, List<Sheet> sheets) implements PageSource {
    public LaidOut {
      sheets = List.copyOf(sheets);
    }

    @Override
    public int pages() {
      return sheets.size();
    }
  }
}
