// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.segmentation.Segmentation;

/** Makes of the true counts of an edition what may be told of them (OB-2, rules H1 to H5). */
final class EditionProtecting {
  /** No postcode area has it. */
  private static final int COUNTRY = 0;

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
    return new EditionFigures(areas(), counts, nationalBase(keys, base, counts));
  }

  /**
   * What is told of the country: the sums of the edition where that is the country. A base that was
   * delivered beside the edition gets a draw of its own, as a block would, which is the same in
   * every edition that comes with it: told as it is, or with the edition's own part changed, two
   * editions together would give the exact sums of one.
   */
  private long[] nationalBase(HouseholdKeys keys, long[] delivered, AreaCounts counts) {
    if (Arrays.equals(delivered, truth.sum(truth.parts()))) {
      return counts.sum(counts.parts());
    }
    var noise =
        new HouseholdNoise(
            tree,
            keys.stays(),
            keys.edition(),
            Sha256.of(Arrays.toString(delivered).getBytes(StandardCharsets.UTF_8)));
    int[] drawn = noise.of(new Block(List.of(COUNTRY), LongStream.of(delivered).sum()));
    return withoutDebts(
        IntStream.range(0, drawn.length).mapToLong(s -> delivered[s] + drawn[s]).toArray());
  }

  /** None is negative, and the sum is the same: what is short comes off the largest. */
  private static long[] withoutDebts(long[] counts) {
    long[] told = LongStream.of(counts).map(n -> Math.max(0, n)).toArray();
    long debt = LongStream.of(told).sum() - LongStream.of(counts).sum();
    while (debt > 0) {
      int largest =
          IntStream.range(0, told.length)
              .boxed()
              .max(Comparator.comparingLong(s -> told[s]))
              .orElseThrow();
      long part = Math.min(debt, told[largest]);
      told[largest] -= part;
      debt -= part;
    }
    return told;
  }

  private static int[] ints(long[] counts) {
    return LongStream.of(counts).mapToInt(Math::toIntExact).toArray();
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
    return ints(truth.sum(block.postcodes()));
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
