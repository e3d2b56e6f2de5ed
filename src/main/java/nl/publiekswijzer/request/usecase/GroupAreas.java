// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.BroadGroup;
import nl.publiekswijzer.analysis.GroupReach;
import nl.publiekswijzer.analysis.SmallArea;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.household.FullPostcodeCounts;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.segmentation.Segment;

/**
 * The postcodes of six characters of a work area, by which broad groups of members are estimated.
 *
 * @param postcodes4 of the work area
 */
record GroupAreas(LoadedEdition edition, Collection<Integer> postcodes4) {
  /** A province has fewer; of more they would fill the memory of a server. */
  private static final int MOST = 150_000;

  /** Whether the edition knows any. */
  boolean areKnown() {
    return postcodes4.stream().anyMatch(counts().areas()::contains);
  }

  /** How many have households. */
  int size() {
    int[] size = new int[1];
    forEach(counted -> size[0]++);
    return size[0];
  }

  /** Whether there are as many as the estimate was measured with. */
  boolean areEnough() {
    int size = areKnown() ? size() : 0;
    return size >= GroupReach.LEAST && size <= MOST;
  }

  /** What the sums of a file are drawn by: its households, and the areas that they are of. */
  String digest(MemberSet set) {
    String areas =
        postcodes4.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    return Sha256.of((set.households() + ":" + areas).getBytes(UTF_8));
  }

  List<SmallArea> areas() {
    var groups = groupOfSegment();
    var areas = new ArrayList<SmallArea>();
    forEach(
        counted -> {
          var shares = new double[BroadGroup.values().length];
          int all = IntStream.of(counted.segments()).sum();
          for (int s = 0; s < counted.segments().length; s++) {
            shares[groups[s]] += (double) counted.segments()[s] / all;
          }
          areas.add(
              new SmallArea(
                  Postcode.text(counted.postcode()),
                  String.valueOf(Postcode.area(counted.postcode())),
                  all,
                  IntStream.range(0, shares.length).mapToObj(g -> shares[g]).toList()));
        });
    return areas;
  }

  /** Group of each segment, by ordinals. */
  private int[] groupOfSegment() {
    return edition.segmentation().segments().stream()
        .map(Segment::code)
        .mapToInt(
            code ->
                Stream.of(BroadGroup.values())
                    .filter(group -> group.segments().contains(code))
                    .findFirst()
                    .orElseThrow()
                    .ordinal())
        .toArray();
  }

  /** Member households by postcode, of those that are known by six characters. */
  static Map<String, Long> members(List<MemberCell> cells) {
    var members = new HashMap<String, Long>();
    for (MemberCell cell : cells) {
      if (Postcode.hasLetters(cell.postcode())) {
        members.merge(Postcode.text(cell.postcode()), (long) cell.households(), Long::sum);
      }
    }
    return members;
  }

  private void forEach(FullPostcodeCounts.Use use) {
    for (int postcode4 : postcodes4) {
      counts()
          .forEach(
              postcode4,
              counted -> {
                if (IntStream.of(counted.segments()).sum() > 0) {
                  use.use(counted);
                }
              });
    }
  }

  private FullPostcodeCounts counts() {
    return edition.estimation().fullPostcodes();
  }
}
