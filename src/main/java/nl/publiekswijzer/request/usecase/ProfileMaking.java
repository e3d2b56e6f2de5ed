// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.publiekswijzer.analysis.PrintedShares;
import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.estimate.Inhabitants;
import nl.publiekswijzer.estimate.MunicipalityFigures;
import nl.publiekswijzer.estimate.PostcodeFigures;
import nl.publiekswijzer.household.Supplements;
import nl.publiekswijzer.publication.AreaProfile;

/**
 * CBS figures of a work area beside those of the base of comparison; unknown figures are left out.
 */
final class ProfileMaking {
  private static final int URBANITY = 5;

  private final List<PostcodeFigures> base;
  private final List<PostcodeFigures> here;
  private final List<MunicipalityFigures> baseTypes;
  private final List<MunicipalityFigures> types;

  private ProfileMaking(Supplements figures, Collection<Integer> postcodes, BaseArea compared) {
    boolean country = compared.base().isCountry();
    var all = figures.areaFigures();
    this.base = country ? all : within(all, compared.postcodes());
    this.here = within(all, postcodes);
    var known =
        figures.municipalFigures().stream().filter(MunicipalityFigures::typesKnown).toList();
    this.baseTypes = country ? known : of(known, base);
    this.types = of(known, here);
  }

  private static List<PostcodeFigures> within(
      List<PostcodeFigures> areas, Collection<Integer> postcodes) {
    return areas.stream().filter(f -> postcodes.contains(f.postcode4())).toList();
  }

  /** Those that the areas lie in. */
  private static List<MunicipalityFigures> of(
      List<MunicipalityFigures> municipalities, List<PostcodeFigures> areas) {
    Set<String> codes =
        areas.stream()
            .flatMap(f -> f.municipality().stream())
            .map(m -> m.code())
            .collect(Collectors.toSet());
    return municipalities.stream().filter(m -> codes.contains(m.code())).toList();
  }

  /** Empty when the edition brought no figures of these postcodes. */
  static Optional<AreaProfile> profile(
      Supplements figures, Collection<Integer> postcodes, BaseArea compared) {
    var making = new ProfileMaking(figures, postcodes, compared);
    return making.inhabitants(making.here) == 0 ? Optional.empty() : Optional.of(making.profile());
  }

  private AreaProfile profile() {
    return new AreaProfile(
        inhabitants(here),
        rows(
            Inhabitants.CLASSES, "leeftijd.", i -> inhabitants(here, i), i -> inhabitants(base, i)),
        types.isEmpty()
            ? List.of()
            : rows(3, "huishouden.", i -> households(types, i), i -> households(baseTypes, i)),
        rows(URBANITY, "stedelijkheid.", i -> urban(here, i + 1), i -> urban(base, i + 1)),
        propertyValue(here),
        propertyValue(base));
  }

  /** Keys are numbered from 1. */
  private static List<AreaProfile.Row> rows(
      int classes, String key, IntFunction<Long> here, IntFunction<Long> base) {
    var shares = PrintedShares.of(IntStream.range(0, classes).mapToObj(here).toList());
    var baseShares = PrintedShares.of(IntStream.range(0, classes).mapToObj(base).toList());
    var rows = new ArrayList<AreaProfile.Row>();
    for (int i = 0; i < classes; i++) {
      rows.add(new AreaProfile.Row(key + (i + 1), shares.get(i), baseShares.get(i)));
    }
    return rows;
  }

  private long inhabitants(List<PostcodeFigures> areas) {
    return LongStream.range(0, Inhabitants.CLASSES).map(i -> inhabitants(areas, (int) i)).sum();
  }

  private static long inhabitants(List<PostcodeFigures> areas, int ageClass) {
    return areas.stream().mapToLong(a -> a.inhabitants().byAge().get(ageClass).orElse(0)).sum();
  }

  private static long households(List<MunicipalityFigures> municipalities, int type) {
    return municipalities.stream()
        .map(m -> List.of(m.alone(), m.withoutChildren(), m.withChildren()).get(type))
        .mapToLong(count -> count.orElse(0))
        .sum();
  }

  private static long urban(List<PostcodeFigures> areas, int urbanity) {
    Predicate<PostcodeFigures> wanted = a -> a.urbanity().orElse(0) == urbanity;
    return areas.stream().filter(wanted).mapToLong(PostcodeFigures::knownHouseholds).sum();
  }

  /** Mean over households, in thousands of euros. */
  private static BigDecimal propertyValue(List<PostcodeFigures> areas) {
    var known = areas.stream().filter(a -> a.surroundings().propertyValue().isPresent()).toList();
    long households = known.stream().mapToLong(PostcodeFigures::knownHouseholds).sum();
    if (households == 0) {
      return null;
    }
    return known.stream()
        .map(
            a ->
                BigDecimal.valueOf(a.surroundings().propertyValue().getAsDouble())
                    .multiply(BigDecimal.valueOf(a.knownHouseholds())))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(households), 0, RoundingMode.HALF_UP);
  }
}
