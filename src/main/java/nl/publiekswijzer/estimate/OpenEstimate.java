// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * Households of every postcode area by subsegment of the Open segmentatie, estimated from CBS
 * figures.
 *
 * <p>The total of every area, and of every municipality whose figures are given, is exact; the
 * division over subsegments is an estimate that says nothing about a street or a household. An area
 * whose postcodes of six characters are published is the sum of these.
 */
public final class OpenEstimate {
  private static final int ALONE = HouseholdType.ALONE.ordinal();

  private final EstimateInputs inputs;
  private final EstimateDraw draw;
  private final Map<String, MunicipalityFigures> figures = new HashMap<>();
  private final IncomeTable incomes;

  private OpenEstimate(EstimateInputs inputs, EstimateDraw draw) {
    this.inputs = inputs;
    this.draw = draw;
    inputs.municipalities().forEach(m -> figures.put(m.code(), m));
    this.incomes = new IncomeTable(inputs.tables().incomes().municipalities());
  }

  /**
   * Estimates all areas with a municipality and households, by ascending postcode. A municipality
   * without figures keeps the households of its areas.
   */
  public static List<PostcodeEstimate> of(EstimateInputs inputs) {
    return of(inputs, EstimateDraw.NONE);
  }

  /** The same of figures as they may have been. */
  static List<PostcodeEstimate> of(EstimateInputs inputs, EstimateDraw draw) {
    return new OpenEstimate(inputs, draw).postcodes();
  }

  private List<PostcodeEstimate> postcodes() {
    var municipalities = fitted();
    var all = municipalities.values().stream().flatMap(List::stream).toList();
    var tight = new TightShares(all);
    var known = known(municipalities, tight);
    var postcodes = new ArrayList<PostcodeEstimate>();
    municipalities.forEach(
        (code, areas) -> {
          var shares = tight.of(areas, known.get(code));
          postcodes.addAll(new SubsegmentCounts(areas, shares, find(code)).postcodes());
        });
    postcodes.sort(Comparator.comparingInt(PostcodeEstimate::postcode4));
    return List.copyOf(postcodes);
  }

  /** By municipality, in the order of their codes. */
  private Map<String, List<FittedArea>> fitted() {
    var published = EstimateAreas.of(inputs);
    draw.published(published);
    var areas = new AreaCompleting(published).complete(published);
    var ages = new FineAges(areas);
    var seeds = new PositionSeed(inputs.tables().positions(), draw::seedOf);
    var types = new TypeFitting(ages, seeds);
    var fitting = new AreaFitting(inputs.tables().fullPostcodes(), ages, seeds);
    var byMunicipality = new TreeMap<String, List<EstimateArea>>();
    areas.forEach(
        area ->
            byMunicipality
                .computeIfAbsent(area.municipality.code(), c -> new ArrayList<>())
                .add(area));
    var fitted = new TreeMap<String, List<FittedArea>>();
    byMunicipality.forEach(
        (code, own) -> {
          var without = own.stream().filter(area -> area.types == null).toList();
          if (!without.isEmpty()) {
            types.complete(without, without.size() == own.size() ? find(code) : Optional.empty());
          }
          var incomesOfAreas = AreaWelfare.of(own, find(code));
          var list = new ArrayList<FittedArea>();
          for (int i = 0; i < own.size(); i++) {
            list.add(fitting.fit(own.get(i), draw.income(incomesOfAreas[i])));
          }
          fitted.put(code, list);
        });
    return fitted;
  }

  private Optional<MunicipalityFigures> find(String code) {
    return Optional.ofNullable(figures.get(code));
  }

  private Map<String, TightShares.Known> known(
      Map<String, List<FittedArea>> municipalities, TightShares tight) {
    var known = new HashMap<String, TightShares.Known>();
    if (incomes.knowsHouseholds()) {
      municipalities.forEach(
          (code, areas) ->
              known.put(code, incomes.find(areas.get(0).area().municipality, single(areas))));
      return known;
    }
    var codes = List.copyOf(municipalities.keySet());
    var widened = tight.widened(codes.stream().map(municipalities::get).toList());
    for (int m = 0; m < codes.size(); m++) {
      var areas = municipalities.get(codes.get(m));
      var own = incomes.find(areas.get(0).area().municipality, single(areas));
      known.put(codes.get(m), new TightShares.Known(own.alone(), widened.get(m)));
    }
    return known;
  }

  private static double single(List<FittedArea> areas) {
    double single = 0;
    double all = 0;
    for (FittedArea fitted : areas) {
      single += fitted.area().types[ALONE];
      all += fitted.area().households;
    }
    return single / all;
  }
}
