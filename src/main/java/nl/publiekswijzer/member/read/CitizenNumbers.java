// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.Set;
import nl.publiekswijzer.csv.RowReader;
import nl.publiekswijzer.member.CitizenNumber;

/**
 * Looks for citizen service numbers under any name. A column holds them when more than half of its
 * values that have as many digits pass their test; values of another form between them change
 * nothing. Of numbers by chance one in eleven passes.
 *
 * <p>All columns are looked at in the first 2,000 rows. After those it goes on in the columns that
 * were nearly empty, or had some such values but too few, and in one row of fifty in those of text.
 */
final class CitizenNumbers {
  private static final int FIRST_ROWS = 2_000;
  private static final int ONE_ROW_OF = 50;

  /** Of so many numbers by chance more than half pass in one of four million columns. */
  private static final int ENOUGH = 20;

  private final RowReader file;
  private final Column[] columns;
  private int rows;

  /** What was seen of a column. */
  private static final class Column {
    private int filled;
    private int numbers;
    private int passed;
    private boolean judged;

    boolean isToBeLookedAt(int row) {
      return !judged
          && (row <= FIRST_ROWS || numbers > 0 || filled < ENOUGH || row % ONE_ROW_OF == 0);
    }

    void look(String field) {
      if (!field.isBlank()) {
        filled++;
        String digits = CitizenNumber.digits(field);
        if (!digits.isEmpty()) {
          numbers++;
          passed += CitizenNumber.passes(digits) ? 1 : 0;
        }
      }
    }

    boolean isFound() {
      return numbers >= ENOUGH && 2 * passed > numbers;
    }
  }

  /**
   * @param without columns that are not looked at, by place
   */
  CitizenNumbers(RowReader file, Set<Integer> without) {
    this.file = file;
    this.columns = new Column[file.header().size()];
    for (int place = 0; place < columns.length; place++) {
      columns[place] = new Column();
      columns[place].judged = without.contains(place);
    }
  }

  /**
   * Looks at the current row.
   *
   * @throws MemberFileRefused after enough rows, when a column holds such numbers
   */
  void look() {
    rows++;
    for (int place = 0; place < columns.length; place++) {
      var column = columns[place];
      if (column.isToBeLookedAt(rows)) {
        column.look(file.field(place));
        if (rows >= FIRST_ROWS && column.numbers >= ENOUGH) {
          refuse(place);
          column.judged = true;
        }
      }
    }
  }

  /** For the end of the file, which may come before there were enough rows. */
  void requireNone() {
    for (int place = 0; place < columns.length; place++) {
      refuse(place);
    }
  }

  private void refuse(int place) {
    if (columns[place].isFound()) {
      throw new MemberFileRefused(
          "De kolom "
              + name(place)
              + " bevat burgerservicenummers of nummers die daar niet van te onderscheiden zijn."
              + " Die mogen niet worden aangeleverd. Verwijder die kolom en lever het bestand"
              + " opnieuw.");
    }
  }

  private String name(int place) {
    String name = file.header().get(place).strip();
    return name.isEmpty() ? "met nummer " + (place + 1) : name;
  }
}
