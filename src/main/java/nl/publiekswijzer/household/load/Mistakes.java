// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.csv.CsvException;

/** The mistakes of one delivered file, told together. */
final class Mistakes {
  private static final int TOLD = 50;

  private final String file;
  private final List<String> sentences = new ArrayList<>();
  private long count;

  Mistakes(String file) {
    this.file = file;
  }

  void add(long line, String reason) {
    add("regel " + line, reason);
  }

  /** A mistake at a place that is told in words. */
  void add(String place, String reason) {
    count++;
    if (sentences.size() < TOLD) {
      sentences.add(file + ", " + place + ": " + reason + ".");
    }
  }

  void add(CsvException e) {
    add(e.lineNumber(), e.reason());
  }

  void addMissing(List<String> columns) {
    if (!columns.isEmpty()) {
      add(1, "deze kolommen ontbreken: " + String.join(", ", columns));
    }
  }

  /** Refuses the file when there were any. */
  void refuse() {
    if (count > 0) {
      throw refusal();
    }
  }

  EditionRefused refusal() {
    var told = new ArrayList<>(sentences);
    if (count > sentences.size()) {
      told.add("En nog " + (count - sentences.size()) + " fouten.");
    }
    return new EditionRefused(told);
  }
}
