// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.disclosure.BaseTable;
import nl.publiekswijzer.disclosure.Block;
import nl.publiekswijzer.disclosure.BlockCounts;
import nl.publiekswijzer.disclosure.BlockRules;
import nl.publiekswijzer.disclosure.HouseholdKeys;
import nl.publiekswijzer.disclosure.HouseholdNoise;
import nl.publiekswijzer.disclosure.SegmentTree;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.segmentation.Segmentation;

/** Makes of the true counts of an edition what may be told of them (OB-2, rules H1 to H5). */
final class EditionProtecting {
  private static final Comparator<Municipality> BY_CODE = Comparator.comparing(Municipality::code);

  private final SegmentTree tree;
  private final AreaCounts truth;
  private final Map<Municipality, List<PostcodeArea>> municipalities = new TreeMap<>(BY_CODE);
  private final Map<Municipality, List<Block>> blocks = new TreeMap<>(BY_CODE);

  /**
   * @param truth households as delivered
   * @param previous postcodes of the blocks of the edition before, which stay together
   */
  EditionProtecting(
      Segmentation segmentation,
      Collection<PostcodeArea> areas,
      AreaCounts truth,
      Collection<SortedSet<Integer>> previous) {
    this.tree = segmentation.tree();
    this.truth = truth;
    areas.forEach(
        area ->
            municipalities.computeIfAbsent(area.municipality(), m -> new ArrayList<>()).add(area));
    municipalities.forEach(
        (municipality, own) ->
            blocks.put(municipality, BlockRules.STANDARD.keeping(previous, households(own))));
  }

  private Map<Integer, Long> households(List<PostcodeArea> areas) {
    var households = new HashMap<Integer, Long>();
    areas.forEach(
        area -> households.put(area.postcode4(), truth.households(List.of(area.postcode4()))));
    return households;
  }

  /** Counts that are estimated from published figures: told as they are. */
  EditionFigures estimated(long[] base) {
    return new EditionFigures(areas(), truth, base);
  }

  /**
   * Counts of real or invented households: drawn once, and then only sums of that.
   *
   * @param base households of the country as delivered, by ordinal
   */
  EditionFigures drawn(HouseholdKeys keys, long[] base) {
    var noise = new HouseholdNoise(tree, keys.stays(), keys.edition(), digest());
    var signed = trueBlocks().stream().map(noise::signed).toList();
    var counts = new AreaCounts(base.length);
    for (BlockCounts block : new BaseTable(tree).of(signed)) {
      int[] households = block.counts();
      for (int s = 0; s < households.length; s++) {
        counts.add(block.block().postcodes().get(0), s, households[s]);
      }
    }
    return new EditionFigures(areas(), counts, nationalBase(base, counts));
  }

  /**
   * What the country has beyond the edition stays as delivered; the edition's own part of it is
   * what its base table comes to, for an exact sum over all blocks is what an attacker subtracts
   * from. Of an edition of less than half of the country the base stays as delivered: it tells
   * nothing of so small a part, while with another one in its place the difference of the two would
   * be the exact sum.
   */
  private long[] nationalBase(long[] delivered, AreaCounts counts) {
    long[] told = counts.sum(counts.parts());
    long[] own = truth.sum(truth.parts());
    if (2 * LongStream.of(own).sum() < LongStream.of(delivered).sum()) {
      return delivered;
    }
    for (int s = 0; s < told.length; s++) {
      told[s] += Math.max(0, delivered[s] - own[s]);
    }
    return told;
  }

  private List<BlockCounts> trueBlocks() {
    var all = new ArrayList<BlockCounts>();
    blocks.forEach(
        (municipality, own) ->
            own.forEach(
                block ->
                    all.add(
                        new BlockCounts(
                            block,
                            municipality.code(),
                            municipality.provinceCode(),
                            counts(block)))));
    return all;
  }

  private int[] counts(Block block) {
    long[] sum = truth.sum(block.postcodes());
    int[] counts = new int[sum.length];
    for (int s = 0; s < sum.length; s++) {
      counts[s] = Math.toIntExact(sum[s]);
    }
    return counts;
  }

  private List<PostcodeArea> areas() {
    var firsts = new HashMap<Integer, Integer>();
    blocks.values().stream()
        .flatMap(List::stream)
        .forEach(b -> b.postcodes().forEach(p -> firsts.put(p, b.postcodes().get(0))));
    return municipalities.values().stream()
        .flatMap(List::stream)
        .map(area -> area.in(firsts.get(area.postcode4())))
        .toList();
  }

  /** SHA-256 over the counts as delivered, in hexadecimal digits. */
  String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (int area : truth.parts()) {
        int[] counts = truth.of(area);
        var bytes = ByteBuffer.allocate(Integer.BYTES * (counts.length + 1)).putInt(area);
        for (int count : counts) {
          bytes.putInt(count);
        }
        digest.update(bytes.flip());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
