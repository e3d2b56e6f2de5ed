// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.RowReader;

/**
 * The header of "Kerncijfers per postcode": one row of names, or in the workbook of the CBS three
 * rows below a title. It is known by what stands in it, for the title has as many lines as the CBS
 * has to say. Of the three, the first names groups, each over its leftmost column only.
 */
final class PublishedHeader implements Predicate<List<String>> {
  private static final List<String> GROUPS = List.of("inwoners", "huishouden", "woning");
  private static final int LEVELS = 3;
  private static final Pattern SHEET = Pattern.compile("(?i)pc\\d_(\\d{4})_(v\\d+|vol)");
  private static final Pattern DAY = Pattern.compile("(?i)peildatum \\d+ [a-z]+ (\\d{4})");
  private static final Pattern VERSION = Pattern.compile("(?i)versie (\\d+)");

  private final StringBuilder title = new StringBuilder();

  /** Whether it begins at this row; what stands above it is the title. */
  @Override
  public boolean test(List<String> row) {
    boolean begins = isNames(row) || isGroups(row);
    if (!begins) {
      title.append(String.join(" ", row)).append('\n');
    }
    return begins;
  }

  private static boolean isNames(List<String> row) {
    return RowReader.mayBeNames(row) && row.stream().anyMatch(PublishedColumn.POSTCODE::isNamed);
  }

  private static boolean isGroups(List<String> row) {
    return row.stream().map(PlainName::of).toList().containsAll(GROUPS);
  }

  /** Plain names of the columns; reads the rows of the header that are left. */
  static List<String> names(RowReader file) {
    var names = new ArrayList<>(file.header());
    if (!isNames(names)) {
      var groups = spread(names);
      Collections.fill(names, "");
      readLevels(file, names);
      for (int column = 0; column < names.size(); column++) {
        String group = column < groups.size() ? groups.get(column) : last(groups);
        names.set(column, group + " " + names.get(column));
      }
    }
    return names.stream().map(PlainName::of).toList();
  }

  /** Each group over all of its columns. */
  private static List<String> spread(List<String> row) {
    var groups = new ArrayList<String>();
    String group = "";
    for (String name : row) {
      group = name.isBlank() ? group : name;
      groups.add(group);
    }
    return groups;
  }

  private static String last(List<String> groups) {
    return groups.get(groups.size() - 1);
  }

  /** Keeps the lowest heading of each column, down to the row with that of the postcode. */
  private static void readLevels(RowReader file, List<String> names) {
    for (int level = 1; level < LEVELS && file.next(); level++) {
      var row = new ArrayList<String>();
      for (int column = 0; column < file.columns(); column++) {
        row.add(file.field(column));
        if (column == names.size()) {
          names.add("");
        }
        if (!row.get(column).isBlank()) {
          names.set(column, row.get(column));
        }
      }
      if (isNames(row)) {
        return;
      }
    }
    throw new CsvException(file.lineNumber(), "de kolom met postcodes ontbreekt");
  }

  /** Year of the state that the figures are of, by the sheet or the title. */
  OptionalInt year(RowReader file) {
    return sheet(file, 1)
        .or(() -> found(DAY, title, 1))
        .map(year -> OptionalInt.of(Integer.parseInt(year)))
        .orElse(OptionalInt.empty());
  }

  /** Such as {@code v1}, or {@code vol} for the last. */
  Optional<String> version(RowReader file) {
    return sheet(file, 2).or(() -> found(VERSION, title, 1).map(number -> "v" + number));
  }

  private static Optional<String> sheet(RowReader file, int group) {
    return file.place().sheet().flatMap(name -> found(SHEET, name, group));
  }

  private static Optional<String> found(Pattern pattern, CharSequence text, int group) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
  }
}
