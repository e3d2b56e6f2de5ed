// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.io.InputStream;
import java.util.BitSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;

/**
 * CBS 83502NED as StatLine gives it, or with columns {@code postcode}, {@code leeftijd} and {@code
 * inwoners}: a row per postcode and age. Postcodes of fewer than four digits, other ages, either
 * sex alone and older periods are not read.
 */
public final class PostcodeAgesReader implements AutoCloseable {
  private static final Pattern POSTCODE = Pattern.compile("(PC)?([1-9]\\d{3})");

  private final Observations rows;
  private final int age;
  private final int postcode;
  private final int inhabitants;
  private final Map<Integer, double[]> ages = new TreeMap<>();
  private final BitSet seen = new BitSet();

  private PostcodeAgesReader(Observations rows) {
    this.rows = rows;
    this.age = rows.read("leeftijd");
    this.postcode = rows.read("postcode");
    this.inhabitants = rows.read("bevolking", "inwoners");
  }

  public static PostcodeAgesReader open(InputStream stream, CsvLimits limits) {
    return new PostcodeAgesReader(Observations.open(stream, limits, "leeftijd", "postcode"));
  }

  /** Reads the whole table. */
  public PostcodeAges read() {
    while (rows.next()) {
      if (rows.isNewer()) {
        ages.clear();
        seen.clear();
      }
      var area = POSTCODE.matcher(rows.text(postcode));
      OptionalInt group = FiveYearAge.find(rows.text(age));
      if (area.matches() && group.isPresent()) {
        add(Integer.parseInt(area.group(2)), group.getAsInt());
      }
    }
    if (ages.isEmpty()) {
      throw new CsvException(
          "er staat geen postcode van vier cijfers en leeftijd van vijf jaar in");
    }
    return new PostcodeAges(ages, rows.year());
  }

  private void add(int area, int group) {
    int place = area * PositionTable.AGES + group;
    if (seen.get(place)) {
      throw rows.bad("deze postcode en leeftijd staan er twee keer in");
    }
    seen.set(place);
    rows.number(inhabitants)
        .ifPresent(
            count ->
                ages.computeIfAbsent(area, a -> new double[PositionTable.AGES])[group] = count);
  }

  @Override
  public void close() {
    rows.close();
  }
}
