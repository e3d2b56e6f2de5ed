// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which municipality each postcode area of an edition lies in. */
public final class AreaMap {
  private final NavigableMap<Integer, Municipality> byPostcode = new TreeMap<>();
  private final Map<String, Municipality> byCode = new TreeMap<>();

  public AreaMap(Collection<PostcodeArea> areas) {
    for (PostcodeArea area : areas) {
      byPostcode.put(area.postcode4(), area.municipality());
      byCode.put(area.municipality().code(), area.municipality());
    }
  }

  /** The four-digit postcodes of a work area. */
  public SortedSet<Integer> postcodes(WorkArea workArea) {
    var postcodes = new TreeSet<>(workArea.postcodeAreas());
    byPostcode.forEach(
        (postcode, municipality) -> {
          if (workArea.municipalities().contains(municipality.code())) {
            postcodes.add(postcode);
          }
        });
    return postcodes;
  }

  /** All postcode areas. */
  public SortedSet<Integer> postcodes() {
    return new TreeSet<>(byPostcode.keySet());
  }

  /** All municipalities, by code, with their postcode areas. */
  public Map<Municipality, SortedSet<Integer>> byMunicipality() {
    var all = new LinkedHashMap<Municipality, SortedSet<Integer>>();
    byMunicipality(byPostcode.keySet()).forEach((code, own) -> all.put(byCode.get(code), own));
    return all;
  }

  /** Postcode areas by the code of their municipality. */
  public SortedMap<String, SortedSet<Integer>> byMunicipality(Collection<Integer> postcodeAreas) {
    var byMunicipality = new TreeMap<String, SortedSet<Integer>>();
    for (int postcode : postcodeAreas) {
      byMunicipality
          .computeIfAbsent(municipality(postcode).code(), m -> new TreeSet<>())
          .add(postcode);
    }
    return byMunicipality;
  }

  /** Municipalities and postcode areas of a work area that the edition does not know. */
  public List<String> unknown(WorkArea workArea) {
    var unknown = new ArrayList<String>();
    workArea.municipalities().stream().filter(c -> !byCode.containsKey(c)).forEach(unknown::add);
    workArea.postcodeAreas().stream()
        .filter(p -> !byPostcode.containsKey(p))
        .map(String::valueOf)
        .forEach(unknown::add);
    return unknown;
  }

  /** The municipality of a postcode area that the edition knows. */
  public Municipality municipality(int postcode4) {
    return byPostcode.get(postcode4);
  }

  /** All municipalities, by code. */
  public Collection<Municipality> municipalities() {
    return byCode.values();
  }

  /** How people call a work area: "Noordveen en Oosterdam", "Noordveen, postcode 1234 en 1235". */
  public String title(WorkArea workArea) {
    var names = new ArrayList<String>();
    workArea.municipalities().forEach(code -> names.add(byCode.get(code).name()));
    boolean first = true;
    for (int postcode : workArea.postcodeAreas()) {
      names.add(first ? "postcode " + postcode : String.valueOf(postcode));
      first = false;
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " en " + names.get(last);
  }
}
