// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;

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

  /** By block or postcode, or by municipality where there are too many of those for a map. */
  List<SmallPart> parts() {
    if (postcodes.size() > MOST) {
      return byMunicipality.entrySet().stream()
          .map(m -> part(m.getKey(), municipality(m.getValue()).name(), m.getKey(), m.getValue()))
          .toList();
    }
    return edition.areas().parts(postcodes).entrySet().stream()
        .map(
            p ->
                part(
                    String.valueOf(p.getKey()),
                    name(p.getValue()),
                    municipality(p.getValue()).code(),
                    p.getValue()))
        .filter(part -> part.households() > 0)
        .toList();
  }

  /** All postcodes of a block, for none of them is told of by itself. */
  private static String name(SortedSet<Integer> postcodes) {
    return postcodes.stream().map(String::valueOf).collect(Collectors.joining("+"));
  }

  private SmallPart part(String code, String name, String municipality, SortedSet<Integer> areas) {
    var segments = new TreeMap<String, Long>();
    long[] counts = edition.counts().sum(areas);
    for (int s = 0; s < counts.length; s++) {
      segments.merge(edition.segmentation().subsegments().get(s).segment(), counts[s], Long::sum);
    }
    return new SmallPart(code, name, municipality, segments, members(areas));
  }

  private long members(SortedSet<Integer> areas) {
    return areas.stream().mapToLong(a -> members.getOrDefault(a, 0L)).sum();
  }

  private Municipality municipality(SortedSet<Integer> areas) {
    return edition.areas().municipality(areas.first());
  }
}
