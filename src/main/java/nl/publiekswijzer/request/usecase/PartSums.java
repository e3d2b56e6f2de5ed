// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.publiekswijzer.disclosure.TruePart;
import nl.publiekswijzer.household.LoadedEdition;
import org.apache.commons.numbers.fraction.BigFraction;

/** Households and members of the municipalities and of the parts of a work area. */
final class PartSums {
  /** A work area of more postcode areas is told by municipality. */
  private static final int MOST = 120;

  private final LoadedEdition edition;
  private final SortedSet<Integer> postcodes;
  private final Map<Integer, Long> members = new HashMap<>();
  private final Map<String, SortedSet<Integer>> byMunicipality;

  PartSums(LoadedEdition edition, SortedSet<Integer> postcodes) {
    this.edition = edition;
    this.postcodes = postcodes;
    this.byMunicipality = edition.areas().byMunicipality(postcodes);
  }

  void add(int postcode4, long households) {
    members.merge(postcode4, households, Long::sum);
  }

  List<GatheredCounts.Part> municipalities() {
    return edition.areas().municipalities().stream()
        .filter(m -> byMunicipality.containsKey(m.code()))
        .map(
            m -> {
              var areas = byMunicipality.get(m.code());
              return new GatheredCounts.Part(
                  m.code(), m.name(), edition.counts().households(areas), members(areas));
            })
        .toList();
  }

  /** By postcode, or by municipality where there are too many postcodes for a map. */
  List<TruePart> parts() {
    if (postcodes.size() > MOST) {
      return byMunicipality.entrySet().stream()
          .map(m -> part(m.getKey(), m.getKey(), m.getValue()))
          .toList();
    }
    return postcodes.stream()
        .map(p -> part(String.valueOf(p), municipality(p), new TreeSet<>(List.of(p))))
        .filter(part -> part.households() > 0)
        .toList();
  }

  private TruePart part(String code, String municipality, SortedSet<Integer> areas) {
    var segments = new TreeMap<String, Long>();
    long[] counts = edition.counts().sum(areas);
    for (int s = 0; s < counts.length; s++) {
      segments.merge(edition.segmentation().subsegments().get(s).segment(), counts[s], Long::sum);
    }
    return new TruePart(code, municipality, segments, members(areas));
  }

  private BigFraction members(SortedSet<Integer> areas) {
    return BigFraction.of(areas.stream().mapToLong(a -> members.getOrDefault(a, 0L)).sum());
  }

  private String municipality(int postcode4) {
    return edition.areas().municipality(postcode4).code();
  }
}
