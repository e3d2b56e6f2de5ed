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

/**
 * The columns of a delimited file by name: any order, any case, blanks of every kind around a name
 * ignored.
 */
public final class CsvHeader {
  private static final Pattern YEAR = Pattern.compile("_(ca)?(19|20)\\d\\d(?=_|$)");

  private final Map<String, List<Integer>> columns = new LinkedHashMap<>();

  /** Names as typed; one may stand there twice as long as it is not asked for. */
  public CsvHeader(List<String> names) {
    for (int column = 0; column < names.size(); column++) {
      columns.computeIfAbsent(plain(names.get(column)), name -> new ArrayList<>()).add(column);
    }
    columns.remove("");
  }

  /** The same columns with years such as {@code _2021} or {@code _ca2018} left out of the names. */
  public static CsvHeader withoutYears(List<String> names) {
    return new CsvHeader(names.stream().map(n -> YEAR.matcher(plain(n)).replaceAll("")).toList());
  }

  /** Places of all columns of a name in the row, the first is 0. */
  public List<Integer> list(String name) {
    return List.copyOf(columns.getOrDefault(plain(name), List.of()));
  }

  /** Place of a column in the row; two of them are refused, without name as it may be data. */
  public OptionalInt find(String name) {
    var places = list(name);
    if (places.size() > 1) {
      throw new CsvException(
          1,
          "kolom %d en kolom %d hebben dezelfde naam"
              .formatted(places.get(0) + 1, places.get(1) + 1));
    }
    return places.stream().mapToInt(Integer::intValue).findFirst();
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
    return Blank.strip(name).toLowerCase(Locale.ROOT);
  }
}
