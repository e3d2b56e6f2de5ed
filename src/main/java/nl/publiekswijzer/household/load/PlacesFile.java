// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.regex.Pattern;
import nl.publiekswijzer.area.PlaceName;
import nl.publiekswijzer.area.PlaceNames;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.pdf.Repertoire;

/**
 * The names of places and districts, {@code plaatsen.csv}, one row per four-digit postcode. The CBS
 * numbers its districts ("Wijk 09 Leidsche Rijn"); nobody calls them so, and the number is left
 * out. One with the name of its place tells nothing more.
 */
final class PlacesFile {
  private static final List<String> COLUMNS = List.of("postcode", "plaats", "wijk");
  private static final Pattern NUMBER = Pattern.compile("^Wijk ?\\d+(?:[ -]+|$)");
  private static final int LONGEST = 80;

  private final CsvReader file;
  private final ObjLongConsumer<String> mistakes;
  private final int[] columns;
  private final Map<Integer, PlaceName> names = new HashMap<>();

  /**
   * @param mistakes told the reason and the line of each
   */
  PlacesFile(CsvReader file, ObjLongConsumer<String> mistakes) {
    this.file = file;
    this.mistakes = mistakes;
    var header = new CsvHeader(file.header());
    var missing = header.missing(COLUMNS);
    if (!missing.isEmpty()) {
      throw new CsvException(1, "deze kolommen ontbreken: " + String.join(", ", missing));
    }
    this.columns = COLUMNS.stream().mapToInt(header::read).toArray();
  }

  /** Reads to the end of the file; rows with a mistake are left out. */
  PlaceNames read() {
    while (file.next()) {
      String district = NUMBER.matcher(text(2)).replaceFirst("");
      readRow(text(0), text(1), district.equals(text(1)) ? "" : district);
    }
    return new PlaceNames(names);
  }

  private void readRow(String postcode, String place, String district) {
    if (!postcode.matches("[1-9]\\d{3}")) {
      mistake("postcode moet uit vier cijfers bestaan, vanaf 1000");
    } else if (place.isEmpty()) {
      mistake("plaats is leeg");
    } else if (!isPrintable(place, "plaats") || !isPrintable(district, "wijk")) {
      return;
    } else if (names.put(Integer.valueOf(postcode), new PlaceName(place, district)) != null) {
      mistake("deze postcode staat er twee keer in");
    }
  }

  private boolean isPrintable(String name, String column) {
    if (name.length() > LONGEST) {
      mistake(column + " is langer dan " + LONGEST + " tekens");
    } else if (!Repertoire.prints(name)) {
      mistake(column + " bevat een teken dat niet gedrukt kan worden");
    } else {
      return true;
    }
    return false;
  }

  private String text(int column) {
    return file.field(columns[column]).strip();
  }

  private void mistake(String reason) {
    mistakes.accept(reason, file.lineNumber());
  }
}
