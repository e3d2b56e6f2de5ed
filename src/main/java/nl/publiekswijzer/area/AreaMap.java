// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which municipality and which block each postcode area of an edition lies in. Where only whole
 * blocks may be told of, a postcode stands for its block.
 */
public final class AreaMap {
  private final NavigableMap<Integer, PostcodeArea> byPostcode = new TreeMap<>();
  private final Map<String, Municipality> byCode = new TreeMap<>();
  private final SortedMap<Integer, SortedSet<Integer>> byBlock = new TreeMap<>();
  private final boolean wholeBlocks;

  /** Of an edition that tells of whole blocks only. */
  public AreaMap(Collection<PostcodeArea> areas) {
    this(areas, true);
  }

  /**
   * @param wholeBlocks whether only whole blocks may be told of; else also single postcode areas
   */
  public AreaMap(Collection<PostcodeArea> areas, boolean wholeBlocks) {
    this.wholeBlocks = wholeBlocks;
    for (PostcodeArea area : areas) {
      byPostcode.put(area.postcode4(), area);
      byCode.put(area.municipality().code(), area.municipality());
      byBlock.computeIfAbsent(area.block(), b -> new TreeSet<>()).add(area.postcode4());
    }
  }

  /** The same areas, each by itself, as they were told of before there were blocks. */
  public AreaMap ofSingleAreas() {
    return wholeBlocks ? new AreaMap(byPostcode.values(), false) : this;
  }

  /** The four-digit postcodes of a work area, with those that belong to the same blocks. */
  public SortedSet<Integer> postcodes(WorkArea workArea) {
    return withBlocks(named(workArea));
  }

  /** Postcode areas with those that belong to the same blocks. */
  public SortedSet<Integer> withBlocks(SortedSet<Integer> postcodeAreas) {
    var postcodes = new TreeSet<>(postcodeAreas);
    if (wholeBlocks) {
      blocks(postcodeAreas).forEach(block -> postcodes.addAll(byBlock.get(block)));
    }
    return postcodes;
  }

  private SortedSet<Integer> named(WorkArea workArea) {
    var postcodes = new TreeSet<>(workArea.postcodeAreas());
    byPostcode.forEach(
        (postcode, area) -> {
          if (workArea.municipalities().contains(area.municipality().code())) {
            postcodes.add(postcode);
          }
        });
    return postcodes;
  }

  /** Postcodes of a work area that nobody named, and that come along with their block. */
  public SortedSet<Integer> added(WorkArea workArea) {
    var added = postcodes(workArea);
    added.removeAll(named(workArea));
    return added;
  }

  /** The blocks of some postcode areas, each by its lowest postcode. */
  public SortedSet<Integer> blocks(Collection<Integer> postcodeAreas) {
    return postcodeAreas.stream()
        .map(byPostcode::get)
        .filter(Objects::nonNull)
        .map(PostcodeArea::block)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The smallest parts of some postcode areas that may be told of, each by its lowest postcode. */
  public SortedMap<Integer, SortedSet<Integer>> parts(Collection<Integer> postcodeAreas) {
    var parts = new TreeMap<Integer, SortedSet<Integer>>();
    for (int postcode : postcodeAreas) {
      parts.computeIfAbsent(part(postcode), p -> new TreeSet<>()).add(postcode);
    }
    return parts;
  }

  /** The smallest part with a postcode area that may be told of, by its lowest postcode. */
  public int part(int postcode4) {
    var area = byPostcode.get(postcode4);
    return wholeBlocks && area != null ? area.block() : postcode4;
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
    var area = byPostcode.get(postcode4);
    return area == null ? null : area.municipality();
  }

  /** Whether postcode areas are whole municipalities, one or more. */
  public boolean areMunicipalities(SortedSet<Integer> postcodeAreas) {
    var codes = byMunicipality(postcodeAreas).keySet();
    return byPostcode.values().stream()
        .filter(area -> codes.contains(area.municipality().code()))
        .allMatch(area -> postcodeAreas.contains(area.postcode4()));
  }

  /** Whether none of its municipalities has a code of the CBS, as in the demonstration. */
  public boolean isInvented() {
    return municipalities().stream().noneMatch(m -> m.code().startsWith("GM"));
  }

  /** All municipalities, by code. */
  public Collection<Municipality> municipalities() {
    return byCode.values();
  }

  /**
   * How people call a work area: "Noordveen en Oosterdam", "Noordveen, postcode 1234 en 1235"; with
   * the postcodes that come along.
   */
  public String title(WorkArea workArea) {
    var names = new ArrayList<String>();
    workArea.municipalities().forEach(code -> names.add(byCode.get(code).name()));
    boolean first = true;
    var postcodes = new TreeSet<>(workArea.postcodeAreas());
    postcodes.addAll(added(workArea));
    for (int postcode : postcodes) {
      names.add(first ? "postcode " + postcode : String.valueOf(postcode));
      first = false;
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " en " + names.get(last);
  }
}
