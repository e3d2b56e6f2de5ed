// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.publiekswijzer.csv.CsvLimits;

/**
 * Tables of household incomes by municipality (CBS, "Inkomen van huishoudens"), by name: one of all
 * households with mean and median standardised income in thousand euro, and one of people living
 * alone with the per cent of them in each tenth of all incomes. Of several kinds of households in a
 * table one is read. The addition {@code (gemeente)} is no part of a name.
 */
public final class MunicipalIncomeReader implements AutoCloseable {
  private static final int TENTHS = 10;
  private static final int LOWEST = 5;
  private static final String ALL = "particulierehuishoudens";
  private static final String ALONE = "typeeenpersoonshuishouden";

  private final Observations rows;
  private final int region;
  private final OptionalInt kind;

  private MunicipalIncomeReader(Observations rows) {
    this.rows = rows;
    this.region = rows.read("regio");
    this.kind = rows.find("kenmerk");
  }

  public static MunicipalIncomeReader open(InputStream stream, CsvLimits limits) {
    return new MunicipalIncomeReader(Observations.open(stream, limits, "regio"));
  }

  /** Reads the table of all households. */
  public MunicipalIncomes households() {
    int mean = rows.read("gemgestandinkomen", "gemiddeldgestandaardiseerdinkomen");
    int median = rows.read("medgestandinkomen", "mediaangestandaardiseerdinkomen");
    var incomes = new LinkedHashMap<String, MunicipalIncome>();
    while (rows.next()) {
      if (begins(incomes, ALL)) {
        String name = name();
        keep(
            incomes,
            name,
            new MunicipalIncome(
                name, rows.number(mean), rows.number(median), OptionalDouble.empty()));
      }
    }
    return new MunicipalIncomes(new ArrayList<>(incomes.values()), rows.year());
  }

  /**
   * Reads the table of people living alone: the share (0 to 1) of them in the lowest five tenths,
   * by name. Per cents are rounded and so set against their own sum; a municipality of which a
   * tenth is hidden is left out.
   */
  public Map<String, Double> aloneTight() {
    int[] tenths = IntStream.rangeClosed(1, TENTHS).map(this::tenth).toArray();
    var tight = new LinkedHashMap<String, Double>();
    while (rows.next()) {
      if (begins(tight, ALONE)) {
        String name = name();
        share(tenths).ifPresent(share -> keep(tight, name, share));
      }
    }
    return tight;
  }

  private int tenth(int number) {
    return rows.read("deciel" + number + "pct", number + "edeciel");
  }

  /** Whether a row counts; what is of an older period goes. */
  private boolean begins(Map<String, ?> read, String wanted) {
    if (rows.isNewer()) {
      read.clear();
    }
    return kind.isEmpty() || PlainName.of(rows.text(kind.getAsInt())).equals(wanted);
  }

  private String name() {
    String name = rows.text(region).replace("(gemeente)", "").strip();
    if (name.isEmpty()) {
      throw rows.bad("de naam van de gemeente ontbreekt");
    }
    return name;
  }

  private <T> void keep(Map<String, T> read, String name, T value) {
    if (read.put(name, value) != null) {
      throw rows.bad("deze gemeente staat er twee keer in");
    }
  }

  private OptionalDouble share(int[] tenths) {
    double lowest = 0;
    double all = 0;
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      var share = rows.number(tenths[tenth]);
      if (share.isEmpty()) {
        return OptionalDouble.empty();
      }
      all += share.getAsDouble();
      lowest += tenth < LOWEST ? share.getAsDouble() : 0;
    }
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(lowest / all);
  }

  @Override
  public void close() {
    rows.close();
  }
}
