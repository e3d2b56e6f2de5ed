// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.publiekswijzer.disclosure.Crossing;
import nl.publiekswijzer.disclosure.CutMembers;
import nl.publiekswijzer.disclosure.DrawnMembers;
import nl.publiekswijzer.disclosure.MemberDraws;
import nl.publiekswijzer.disclosure.MemberTree;
import nl.publiekswijzer.disclosure.PartCount;
import nl.publiekswijzer.disclosure.SegmentTree;
import nl.publiekswijzer.disclosure.WholeCounts;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;
import org.apache.commons.numbers.fraction.BigFraction;

/** The true members of one file as whole households, on their way to what may be told of them. */
final class WholeMembers {
  private static final String CARDS = "cards";
  private static final String BRANCHES = "branches";

  private final SegmentTree tree;
  private final GatheredCounts counts;
  private final int[] members;

  WholeMembers(SegmentTree tree, GatheredCounts counts) {
    this.tree = tree;
    this.counts = counts;
    this.members = WholeCounts.of(counts.members().subsegments());
  }

  /** As they are, but nowhere more than the households that are told (OB-2, rule M8). */
  DrawnFile exactly() {
    var cut = new CutMembers(tree, members, ints(counts.households()));
    var municipalities = longs(cut.parts(municipalities()));
    return new DrawnFile(
        cut.table(),
        exactly(cut, counts.members().cards()),
        exactly(cut, counts.members().branches()),
        municipalities,
        parts(cut::parts, municipalities),
        Protection.DRAWN_EXACT_MEMBERS);
  }

  private static Map<String, long[]> exactly(
      CutMembers cut, Map<String, List<BigFraction>> crossed) {
    if (crossed.isEmpty()) {
      return Map.of();
    }
    var keys = List.copyOf(crossed.keySet());
    int[][] told =
        cut.dividedBySegment(
            keys.stream().map(key -> WholeCounts.of(crossed.get(key))).toArray(int[][]::new));
    return byKey(keys, told);
  }

  /**
   * @param rows by segment and key
   */
  private static Map<String, long[]> byKey(List<String> keys, int[][] rows) {
    var told = new HashMap<String, long[]>();
    for (int k = 0; k < keys.size(); k++) {
      int key = k;
      told.put(keys.get(k), Stream.of(rows).mapToLong(row -> row[key]).toArray());
    }
    return told;
  }

  /**
   * With the noise of their set (rule M1).
   *
   * @param crossed digest that cards and branches are drawn by
   */
  DrawnFile drawn(MemberDraws draws, String crossed) {
    var drawn = new MemberTree(draws, members, ints(counts.households()));
    var municipalities = longs(drawn.parts(municipalities()));
    return new DrawnFile(
        new DrawnMembers(drawn.total(), longs(drawn.segments()), longs(drawn.subsegments()), false),
        crossing(drawn, CARDS, crossed, counts.members().cards(), counts.members().classes()),
        crossing(drawn, BRANCHES, crossed, counts.members().branches(), List.of()),
        municipalities,
        parts(drawn::parts, municipalities),
        Protection.DRAWN);
  }

  private List<PartCount> municipalities() {
    return counts.municipalities().stream()
        .map(part -> count(part.code(), part.members(), part.households()))
        .toList();
  }

  private static PartCount count(String code, long members, long households) {
    return new PartCount(code, Math.toIntExact(members), Math.toIntExact(households));
  }

  /** Divides the members of a municipality over its parts. */
  private interface Dividing {
    SortedMap<String, Integer> of(int members, List<PartCount> parts);
  }

  /** The parts of one municipality have its members as their sum. */
  private Map<String, Long> parts(Dividing dividing, Map<String, Long> municipalities) {
    var groups = new HashMap<String, List<PartCount>>();
    for (SmallPart part : counts.parts()) {
      groups
          .computeIfAbsent(part.municipality(), m -> new ArrayList<>())
          .add(count(part.code(), part.members(), part.households()));
    }
    var published = new HashMap<String, Long>();
    groups.forEach(
        (municipality, own) -> {
          int sum = Math.toIntExact(municipalities.get(municipality));
          published.putAll(longs(dividing.of(sum, own)));
        });
    return published;
  }

  /** By key over all segments; the keys in their order, so that each has its place in the draw. */
  private Map<String, long[]> crossing(
      MemberTree drawn,
      String level,
      String digest,
      Map<String, List<BigFraction>> crossed,
      List<String> always) {
    if (crossed.isEmpty()) {
      return Map.of();
    }
    var all = new TreeSet<>(crossed.keySet());
    all.addAll(always);
    var keys = List.copyOf(all);
    int[][] truth = new int[tree.segments().size()][keys.size()];
    for (int k = 0; k < keys.size(); k++) {
      if (!crossed.containsKey(keys.get(k))) {
        continue;
      }
      int[] sums = tree.sums(WholeCounts.of(crossed.get(keys.get(k))));
      for (int s = 0; s < sums.length; s++) {
        truth[s][k] = sums[s];
      }
    }
    return byKey(keys, drawn.crossing(new Crossing(level, digest, truth)));
  }

  private static Map<String, Long> longs(Map<String, Integer> counts) {
    var longs = new HashMap<String, Long>();
    counts.forEach((key, count) -> longs.put(key, (long) count));
    return longs;
  }

  private static long[] longs(int[] counts) {
    return IntStream.of(counts).asLongStream().toArray();
  }

  private static int[] ints(long[] counts) {
    return LongStream.of(counts).mapToInt(Math::toIntExact).toArray();
  }
}
