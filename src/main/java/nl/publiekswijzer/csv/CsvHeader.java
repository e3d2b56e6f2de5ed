// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The columns of a delimited file by name: any order, any case, blanks around a name ignored. */
public final class CsvHeader {
  private static final Pattern YEAR = Pattern.compile("_(ca)?(19|20)\\d\\d(?=_|$)");

  private final Map<String, Integer> columns = new LinkedHashMap<>();

  /** Names as typed; two columns of the same name are refused, without name as it may be data. */
  public CsvHeader(List<String> names) {
    for (int column = 0; column < names.size(); column++) {
      String name = plain(names.get(column));
      Integer before = name.isEmpty() ? null : columns.putIfAbsent(name, column);
      if (before != null) {
        throw new CsvException(
            1, "kolom " + (before + 1) + " en kolom " + (column + 1) + " hebben dezelfde naam");
      }
    }
  }

  /** The same columns with years such as {@code _2021} or {@code _ca2018} left out of the names. */
  public static CsvHeader withoutYears(List<String> names) {
    return new CsvHeader(names.stream().map(n -> YEAR.matcher(plain(n)).replaceAll("")).toList());
  }

  /** Place of a column in the row, the first is 0. */
  public OptionalInt find(String name) {
    Integer column = columns.get(plain(name));
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /** Place of a column that must be there. */
  public int read(String name) {
    return find(name)
        .orElseThrow(() -> new CsvException(1, "de kolom " + plain(name) + " ontbreekt"));
  }

  /** Those of the names that no column has, in the order given. */
  public List<String> missing(Collection<String> names) {
    return names.stream().map(CsvHeader::plain).filter(n -> !columns.containsKey(n)).toList();
  }

  /** Columns that are none of the names, in the order of the file. */
  public List<String> unneeded(Collection<String> names) {
    var rest = new ArrayList<>(columns.keySet());
    rest.removeAll(names.stream().map(CsvHeader::plain).toList());
    return List.copyOf(rest);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
