// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.estimate.PositionTable.Position;

/**
 * CBS 71488ned as StatLine gives it, with codes of municipalities: a row per municipality and age,
 * with a column per position. Municipalities of before come to those of now by {@link
 * Reorganisations}. An empty cell is nobody: children are no partners. Other areas and ages, either
 * sex alone and older periods are not read.
 */
public final class PositionTableReader implements AutoCloseable {
  private static final Pattern MUNICIPALITY = Pattern.compile("(?!NL|LD|PV|CR)[A-Z]{2}\\d{2,4}");

  private final Observations rows;
  private final int age;
  private final int region;
  private final Map<Position, int[]> columns = new EnumMap<>(Position.class);
  private final Map<String, double[][]> persons = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  private PositionTableReader(Observations rows) {
    this.rows = rows;
    this.age = rows.read("leeftijd");
    this.region = rows.read("regio");
    rows.read("periode");
    columns.put(Position.CHILD, places("thuiswonendkind"));
    columns.put(Position.ALONE, places("alleenstaand"));
    columns.put(
        Position.PARTNER_WITHOUT_CHILDREN,
        places("partnerinnietgehuwdpaarzonderki", "partneringehuwdpaarzonderki"));
    columns.put(
        Position.PARTNER_WITH_CHILDREN,
        places("partnerinnietgehuwdpaarmetki", "partneringehuwdpaarmetki"));
    columns.put(Position.SINGLE_PARENT, places("ouderineenouderhuishouden"));
    columns.put(Position.OTHER, places("overiglid"));
  }

  public static PositionTableReader open(InputStream stream, CsvLimits limits) {
    return new PositionTableReader(Observations.open(stream, limits, "leeftijd", "regio"));
  }

  private int[] places(String... names) {
    return IntStream.range(0, names.length).map(i -> rows.read(names[i])).toArray();
  }

  /** Reads the whole table. */
  public PositionTable read() {
    while (rows.next()) {
      if (rows.isNewer()) {
        persons.clear();
        seen.clear();
      }
      var group = FiveYearAge.find(rows.text(age));
      String code = rows.text(region);
      if (group.isPresent() && MUNICIPALITY.matcher(code).matches()) {
        add(code, group.getAsInt());
      }
    }
    if (persons.isEmpty()) {
      throw new CsvException(
          "er staat geen gemeente met code (GM en vier cijfers) en leeftijd van vijf jaar in;"
              + " kies bij het downloaden een bestand met codes");
    }
    return new PositionTable(persons, rows.year().orElseThrow());
  }

  private void add(String code, int group) {
    if (!seen.add(code + " " + group)) {
      throw rows.bad("deze gemeente en leeftijd staan er twee keer in");
    }
    Reorganisations.now(code)
        .forEach(
            (now, share) -> {
              double[] row =
                  persons
                      .computeIfAbsent(now, m -> new double[PositionTable.AGES][length()])[group];
              columns.forEach((position, places) -> row[position.ordinal()] += share * sum(places));
            });
  }

  private static int length() {
    return Position.values().length;
  }

  private double sum(int[] places) {
    return IntStream.of(places).mapToDouble(place -> rows.number(place).orElse(0)).sum();
  }

  @Override
  public void close() {
    rows.close();
  }
}
