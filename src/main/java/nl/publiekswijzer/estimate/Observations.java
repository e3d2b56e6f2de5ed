// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.RowReader;
import nl.publiekswijzer.spreadsheet.TableFile;

/**
 * The rows of a StatLine table, with keys or with words as it was downloaded: of both sexes
 * together, and of the newest period so far. A column is found by its name, or the beginning or a
 * part of it, without what is no letter or digit.
 */
final class Observations implements AutoCloseable {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final List<String> BOTH_SEXES = List.of("t001038", "totaal", "mannenenvrouwen");
  private static final List<BiPredicate<String, String>> AGREEMENTS =
      List.of(String::equals, String::startsWith, String::contains);

  private final RowReader file;
  private final List<String> names;
  private final OptionalInt sex;
  private final OptionalInt period;
  private int year;
  private boolean newer;

  private Observations(RowReader file) {
    this.file = file;
    this.names = file.header().stream().map(PlainName::of).toList();
    this.sex = find("geslacht");
    this.period = find("periode");
  }

  /**
   * Opens a table; lines above the header are passed over.
   *
   * @param names beginnings of names that all stand in the header, and in no title together
   */
  static Observations open(InputStream stream, CsvLimits limits, String... names) {
    return new Observations(
        TableFile.open(stream, limits, row -> isHeader(row, List.of(names)), Optional.empty()));
  }

  private static boolean isHeader(List<String> row, List<String> names) {
    var plain = row.stream().map(PlainName::of).toList();
    return names.stream().allMatch(name -> plain.stream().anyMatch(n -> n.startsWith(name)));
  }

  /** Place of the column whose name agrees best. */
  OptionalInt find(String... sought) {
    for (String name : sought) {
      for (var agrees : AGREEMENTS) {
        var place = IntStream.range(0, names.size()).filter(p -> agrees.test(names.get(p), name));
        var first = place.findFirst();
        if (first.isPresent()) {
          return first;
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The same, of a column that must be there. */
  int read(String... sought) {
    return find(sought)
        .orElseThrow(
            () -> new CsvException(1, "de kolom " + String.join(" of ", sought) + " ontbreekt"));
  }

  /** Goes to the next row that is not of one sex or an older period. */
  boolean next() {
    while (file.next()) {
      newer = false;
      if (isOfBothSexes() && isOfTheNewestPeriod()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfBothSexes() {
    return sex.isEmpty()
        || BOTH_SEXES.stream().anyMatch(PlainName.of(file.field(sex.getAsInt()))::startsWith);
  }

  private boolean isOfTheNewestPeriod() {
    if (period.isEmpty()) {
      return true;
    }
    var found = YEAR.matcher(file.field(period.getAsInt()));
    if (!found.find()) {
      throw bad("de periode is geen jaar");
    }
    int ofRow = Integer.parseInt(found.group());
    newer = ofRow > year && year > 0;
    year = Math.max(year, ofRow);
    return ofRow == year;
  }

  /** Whether all rows before this one are of an older period. */
  boolean isNewer() {
    return newer;
  }

  /** Year of the rows; empty when the table does not say. */
  OptionalInt year() {
    return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
  }

  String text(int column) {
    return file.field(column).strip();
  }

  OptionalDouble number(int column) {
    try {
      return PublishedFigure.number(text(column));
    } catch (NumberFormatException e) {
      throw bad("kolom " + (column + 1) + " is geen getal van nul of meer");
    }
  }

  CsvException bad(String reason) {
    return new CsvException(file.lineNumber(), reason);
  }

  @Override
  public void close() {
    file.close();
  }
}
