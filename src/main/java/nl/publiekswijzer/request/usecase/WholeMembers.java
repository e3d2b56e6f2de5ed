// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.publiekswijzer.disclosure.Crossing;
import nl.publiekswijzer.disclosure.DrawnMembers;
import nl.publiekswijzer.disclosure.MemberDraws;
import nl.publiekswijzer.disclosure.MemberTree;
import nl.publiekswijzer.disclosure.PartCount;
import nl.publiekswijzer.disclosure.SegmentTree;
import nl.publiekswijzer.disclosure.WholeCounts;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.request.usecase.GatheredCounts.Part;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;
import org.apache.commons.numbers.fraction.BigFraction;

/** The true members of one file as whole households, on their way to what may be told of them. */
final class WholeMembers {
  private static final String CARDS = "cards";
  private static final String BRANCHES = "branches";

  /** Drawn whether anybody has them or not. */
  private static final List<String> CARD_KINDS =
      Stream.of(HouseholdCard.values()).map(Enum::name).toList();

  private final SegmentTree tree;
  private final GatheredCounts counts;
  private final int[] members;

  WholeMembers(SegmentTree tree, GatheredCounts counts) {
    this.tree = tree;
    this.counts = counts;
    this.members = WholeCounts.of(counts.members().subsegments());
  }

  /** As they are (OB-2, rule M8). */
  DrawnFile exactly() {
    var municipalities = new HashMap<String, Long>();
    counts.municipalities().forEach(part -> municipalities.put(part.code(), part.members()));
    var parts = new HashMap<String, Long>();
    counts.parts().forEach(part -> parts.put(part.code(), part.members()));
    return new DrawnFile(
        new DrawnMembers(
            IntStream.of(members).sum(), longs(tree.sums(members)), longs(members), true),
        exactly(counts.members().cards()),
        exactly(counts.members().branches()),
        municipalities,
        parts,
        Protection.DRAWN_EXACT_MEMBERS);
  }

  private static Map<String, Long> exactly(Map<String, List<BigFraction>> crossed) {
    var sums = new HashMap<String, Long>();
    crossed.forEach((key, own) -> sums.put(key, (long) IntStream.of(WholeCounts.of(own)).sum()));
    return sums;
  }

  /**
   * With the noise of their set (rule M1).
   *
   * @param crossed digest that cards and branches are drawn by
   */
  DrawnFile drawn(MemberDraws draws, String crossed) {
    var drawn = new MemberTree(draws, members, ints(counts.households()));
    var municipalities = municipalities(drawn);
    return new DrawnFile(
        new DrawnMembers(drawn.total(), longs(drawn.segments()), longs(drawn.subsegments()), false),
        crossing(drawn, CARDS, crossed, counts.members().cards(), CARD_KINDS),
        crossing(drawn, BRANCHES, crossed, counts.members().branches(), List.of()),
        municipalities,
        parts(drawn, municipalities),
        Protection.DRAWN);
  }

  private Map<String, Long> municipalities(MemberTree drawn) {
    var whole = counts.municipalities().stream().map(WholeMembers::count).toList();
    var published = new HashMap<String, Long>();
    drawn.parts(whole).forEach((code, households) -> published.put(code, (long) households));
    return published;
  }

  private static PartCount count(Part part) {
    return new PartCount(
        part.code(), Math.toIntExact(part.members()), Math.toIntExact(part.households()));
  }

  /** The parts of one municipality have its members as their sum. */
  private Map<String, Long> parts(MemberTree drawn, Map<String, Long> municipalities) {
    var groups = new HashMap<String, List<PartCount>>();
    for (SmallPart part : counts.parts()) {
      groups
          .computeIfAbsent(part.municipality(), m -> new ArrayList<>())
          .add(
              new PartCount(
                  part.code(),
                  Math.toIntExact(part.members()),
                  Math.toIntExact(part.households())));
    }
    var published = new HashMap<String, Long>();
    groups.forEach(
        (municipality, own) ->
            drawn
                .parts(Math.toIntExact(municipalities.get(municipality)), own)
                .forEach((code, households) -> published.put(code, (long) households)));
    return published;
  }

  /** By key over all segments; the keys in their order, so that each has its place in the draw. */
  private Map<String, Long> crossing(
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
    int[][] published = drawn.crossing(new Crossing(level, digest, truth));
    var told = new HashMap<String, Long>();
    for (int k = 0; k < keys.size(); k++) {
      int key = k;
      told.put(
          keys.get(k), IntStream.range(0, truth.length).mapToLong(s -> published[s][key]).sum());
    }
    return told;
  }

  private static long[] longs(int[] counts) {
    return IntStream.of(counts).asLongStream().toArray();
  }

  private static int[] ints(long[] counts) {
    return LongStream.of(counts).mapToInt(Math::toIntExact).toArray();
  }
}
