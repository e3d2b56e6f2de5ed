package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;
import nl.publiekswijzer.disclosure.TrueCount;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.MemberCell;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Sums of households and members of a work area. Members of a postcode are spread over its
 * subsegments in proportion to their households, as exact fractions.
 */
final class CountSums {
  private final LoadedEdition edition;
  private final SortedSet<Integer> postcodes;
  private final BiFunction<LoadedEdition, Integer, int[]> postcodeCounts;
  private final FractionSum[] bySubsegment;
  private final Map<String, Long> byMunicipality = new TreeMap<>();

  CountSums(
      LoadedEdition edition,
      SortedSet<Integer> postcodes,
      BiFunction<LoadedEdition, Integer, int[]> postcodeCounts) {
    this.edition = edition;
    this.postcodes = postcodes;
    this.postcodeCounts = postcodeCounts;
    this.bySubsegment = new FractionSum[edition.segmentation().subsegments().size()];
    Arrays.setAll(bySubsegment, i -> new FractionSum());
  }

  void add(MemberCell cell) {
    var municipality = edition.areas().municipality(Postcode.area(cell.postcode()));
    byMunicipality.merge(municipality.code(), (long) cell.households(), Long::sum);
    if (cell.subsegment() != MemberCell.SPREAD) {
      bySubsegment[cell.subsegment()].add(cell.households(), 1);
      return;
    }
    int[] households = postcodeCounts.apply(edition, cell.postcode());
    long all = Arrays.stream(households).asLongStream().sum();
    for (int s = 0; s < households.length; s++) {
      bySubsegment[s].add((long) cell.households() * households[s], all);
    }
  }

  GatheredCounts gathered() {
    long[] households = edition.counts().sum(postcodes);
    var subsegments = new ArrayList<TrueCount>();
    for (int s = 0; s < households.length; s++) {
      var subsegment = edition.segmentation().subsegments().get(s);
      subsegments.add(
          new TrueCount(
              subsegment.code(),
              subsegment.segment(),
              edition.base()[s],
              households[s],
              bySubsegment[s].sum()));
    }
    return new GatheredCounts(subsegments, municipalities());
  }

  private List<GatheredCounts.Part> municipalities() {
    var households = new TreeMap<String, Long>();
    for (int postcode : postcodes) {
      households.merge(
          edition.areas().municipality(postcode).code(),
          edition.counts().households(List.of(postcode)),
          Long::sum);
    }
    return edition.areas().municipalities().stream()
        .filter(m -> households.containsKey(m.code()))
        .map(
            m ->
                new GatheredCounts.Part(
                    m.code(),
                    m.name(),
                    households.get(m.code()),
                    BigFraction.of(byMunicipality.getOrDefault(m.code(), 0L))))
        .toList();
  }
}
