// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * What an open edition is estimated from beside its area figures.
 *
 * @param parts those that there are
 * @param years of the tables that say of which year they are
 */
public record EstimateBasis(Set<EstimatePart> parts, Map<EstimatePart, Integer> years) {
  public EstimateBasis {
    parts = Set.copyOf(parts);
    years = Map.copyOf(years);
  }

  /** What was brought. */
  public static EstimateBasis of(CbsTables published, List<MunicipalityFigures> municipalFigures) {
    var basis = new Gathering();
    var areas = published.postcodes().areas();
    var incomes = published.incomes().municipalities();
    basis.add(EstimatePart.POSTCODES, !areas.isEmpty(), published.postcodes().year());
    basis.add(EstimatePart.HOUSEHOLD_TYPES, any(areas, has(HouseholdType.COUPLE)));
    basis.add(EstimatePart.SINGLE_PARENTS, any(areas, has(HouseholdType.SINGLE_PARENT)));
    basis.add(EstimatePart.PROPERTY_VALUES, any(areas, a -> a.propertyValue().isPresent()));
    var full = published.fullPostcodes();
    basis.add(EstimatePart.FULL_POSTCODES, full.knowsTypes(), full.year());
    basis.add(EstimatePart.AGES, !published.ages().byPostcode().isEmpty(), published.ages().year());
    published
        .positions()
        .ifPresent(table -> basis.add(EstimatePart.POSITIONS, true, OptionalInt.of(table.year())));
    basis.add(EstimatePart.MUNICIPAL_TOTALS, !municipalFigures.isEmpty());
    basis.add(
        EstimatePart.INCOMES,
        any(incomes, income -> income.median().isPresent()),
        published.incomes().year());
    basis.add(EstimatePart.INCOMES_ALONE, any(incomes, i -> i.aloneTight().isPresent()));
    return new EstimateBasis(basis.parts, basis.years);
  }

  private static Predicate<PublishedCounts> has(HouseholdType type) {
    return area -> area.types().get(type.ordinal()).isPresent();
  }

  private static <T> boolean any(List<T> rows, Predicate<T> known) {
    return rows.stream().anyMatch(known);
  }

  /** What there is so far. */
  private static final class Gathering {
    private final Set<EstimatePart> parts = EnumSet.noneOf(EstimatePart.class);
    private final Map<EstimatePart, Integer> years = new EnumMap<>(EstimatePart.class);

    void add(EstimatePart part, boolean there) {
      add(part, there, OptionalInt.empty());
    }

    void add(EstimatePart part, boolean there, OptionalInt year) {
      if (there) {
        parts.add(part);
        year.ifPresent(y -> years.put(part, y));
      }
    }
  }

  public boolean has(EstimatePart part) {
    return parts.contains(part);
  }

  /** What there is not, in order; of a table that is missing its columns are not named. */
  public List<EstimatePart> missing() {
    return Stream.of(EstimatePart.values())
        .filter(part -> !has(part) && part.whole().map(this::has).orElse(true))
        .toList();
  }
}
