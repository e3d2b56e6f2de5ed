// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the tables of an edition say of a postcode area of four digits, as it was published and not
 * completed. What is hidden or in no table is not a number.
 *
 * @param inhabitants of all ages
 * @param bands inhabitants of 0-14, 15-24, 25-44, 45-64, and 65 and over
 * @param types households by {@link nl.publiekswijzer.segmentation.HouseholdType}, in its order
 * @param owners per cent of homes lived in by their owners
 * @param propertyValue mean property value (WOZ) in thousand euro
 * @param urbanity 1 (very strongly urban) to 5 (not urban)
 * @param lowIncomes per cent of persons in the lowest 40 % of incomes, of the district
 * @param highIncomes per cent of persons in the highest 20 % of incomes, of the district
 * @param births in a year
 * @param benefits persons under the pension age with a benefit
 */
record AreaFacts(
    double inhabitants,
    List<Double> bands,
    double households,
    List<Double> types,
    double owners,
    double propertyValue,
    double urbanity,
    double lowIncomes,
    double highIncomes,
    double births,
    double benefits) {
  private static final int POSTCODE = 4;
  private static final double UNKNOWN = Double.NaN;

  /** By postcode, those that lie in a municipality. */
  static Map<Integer, AreaFacts> of(EstimateInputs inputs) {
    var counts = new TreeMap<Integer, PublishedCounts>();
    for (PublishedCounts area : inputs.tables().postcodes().areas()) {
      if (area.postcode().length() == POSTCODE) {
        counts.put(Integer.valueOf(area.postcode()), area);
      }
    }
    var facts = new TreeMap<Integer, AreaFacts>();
    for (PostcodeFigures area : inputs.areas()) {
      if (area.municipality().isPresent()) {
        var counted = counts.get(area.postcode4());
        facts.put(area.postcode4(), counted == null ? of(area) : of(area, counted));
      }
    }
    return facts;
  }

  private static AreaFacts of(PostcodeFigures area) {
    var ages = area.inhabitants().byAge().stream().map(AreaFacts::number).toList();
    var bands =
        List.of(ages.get(0), ages.get(1), sum(ages, 2, 4), sum(ages, 4, 6), sum(ages, 6, 8));
    var around = area.surroundings();
    return new AreaFacts(
        sum(bands, 0, bands.size()),
        bands,
        number(area.households()),
        area.types().stream().map(AreaFacts::number).toList(),
        around.owners().orElse(UNKNOWN),
        around.propertyValue().orElse(UNKNOWN),
        number(area.urbanity()),
        around.lowIncomes().orElse(UNKNOWN),
        around.highIncomes().orElse(UNKNOWN),
        UNKNOWN,
        UNKNOWN);
  }

  private static AreaFacts of(PostcodeFigures area, PublishedCounts counted) {
    var placed = of(area);
    return new AreaFacts(
        number(counted.inhabitants()),
        counted.bands().stream().map(AreaFacts::number).toList(),
        number(counted.households()),
        counted.types().stream().map(AreaFacts::number).toList(),
        counted.owners().orElse(placed.owners),
        counted.propertyValue().orElse(placed.propertyValue),
        counted.urbanity().isPresent() ? number(counted.urbanity()) : placed.urbanity,
        placed.lowIncomes,
        placed.highIncomes,
        number(counted.births()),
        number(counted.benefits()));
  }

  private static double number(OptionalInt count) {
    return count.isPresent() ? count.getAsInt() : UNKNOWN;
  }

  private static double sum(List<Double> numbers, int from, int to) {
    return IntStream.range(from, to).mapToDouble(numbers::get).sum();
  }

  /** Inhabitants of 15 to 64. */
  double working() {
    return sum(bands, 1, 4);
  }

  /** Inhabitants of 15 and over. */
  double adults() {
    return sum(bands, 1, bands.size());
  }

  /** Per cent of the inhabitants that are of a band. */
  double band(int band) {
    return 100 * bands.get(band) / sum(bands, 0, bands.size());
  }

  /** Per cent of the households that are of a type. */
  double type(int type) {
    return 100 * types.get(type) / households;
  }

  /** 100 where it is of that urbanity, else 0. */
  double ofUrbanity(int other) {
    return Double.isNaN(urbanity) ? UNKNOWN : urbanity == other ? 100 : 0;
  }
}
