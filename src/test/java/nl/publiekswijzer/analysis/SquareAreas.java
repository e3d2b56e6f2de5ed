// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Squares of 100 m round Rotterdam, of the size of a postcode of six characters, with a plain
 * composition of broad groups out of their household types and ages.
 */
final class SquareAreas {
  private static final Path SQUARES =
      Path.of("../shared/data/06_cbs_postcode/cbs_vk100_2024_v1_rijnmond.csv");
  private static final String HOUSEHOLDS = "aantal_part_huishoudens";
  private static final String AGE = "aantal_inwoners_";
  private static final double HIDDEN = -99_990;
  private static final long LEAST = 5;

  private final Map<String, Integer> columns = new HashMap<>();
  private final String[] cells;

  private SquareAreas(List<String> names, String line) {
    names.forEach(name -> columns.put(name, columns.size()));
    cells = line.split(";", -1);
  }

  static boolean isThere() {
    return Files.isReadable(SQUARES);
  }

  /**
   * Squares of five households and more.
   *
   * @param municipality code, or empty for all
   */
  static List<SmallArea> of(String municipality) {
    try (var lines = Files.lines(SQUARES)) {
      var all = lines.toList();
      var names = Arrays.asList(all.get(0).split(";"));
      return all.stream()
          .skip(1)
          .map(line -> new SquareAreas(names, line))
          .filter(square -> square.text("gm_code_2024_afgeleid").contains(municipality))
          .flatMap(square -> square.area().stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String column) {
    return cells[columns.get(column)];
  }

  /** What is hidden is 0 to 4. */
  private double number(String column) {
    double number = Double.parseDouble(text(column));
    return number <= HIDDEN ? 2 : number;
  }

  private Optional<SmallArea> area() {
    long households = Math.round(number(HOUSEHOLDS));
    if (households < LEAST) {
      return Optional.empty();
    }
    double[] groups = groups();
    double sum = DoubleStream.of(groups).sum();
    var shares = DoubleStream.of(groups).map(g -> g / sum).boxed().toList();
    return Optional.of(
        new SmallArea(text("crs28992res100m"), text("pc4_afgeleid"), households, shares));
  }

  /** Households with children, and all others by the ages of adults who are no parents. */
  private double[] groups() {
    double families = number("aantal_tweeouderhuishoudens");
    double alone = number("aantal_eenouderhuishoudens");
    double others =
        number("aantal_eenpersoonshuishoudens")
            + number("aantal_meerpersoonshuishoudens_zonder_kind");
    double parents = 2 * families + alone;
    double young = number(AGE + "15_tot_25_jaar") / 2;
    double first = Math.max(1, number(AGE + "25_tot_45_jaar") - 0.6 * parents);
    double second = Math.max(1, number(AGE + "45_tot_65_jaar") - 0.4 * parents);
    double old = number(AGE + "65_jaar_en_ouder");
    double adults = young + first + second + old;
    return new double[] {
      others * (young + first / 2) / adults,
      families + alone,
      others * (first / 2 + second / 2) / adults,
      others * (second / 2 + old) / adults
    };
  }
}
