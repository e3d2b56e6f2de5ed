// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.estimate.OpenDataFigures;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import org.junit.jupiter.api.Assumptions;

/** The households of the whole country, estimated from the open CBS figures, in blocks. */
final class OpenCountry {
  private static final Path OPEN_DATA = Path.of("../shared/data");
  private static final Map<Integer, OpenCountry> KNOWN = new HashMap<>();

  final List<PostcodeEstimate> areas;

  /** True counts, in the order of the base table. */
  final List<BlockCounts> blocks;

  /** Place of the block of every postcode. */
  final Map<Integer, Integer> blockOf = new HashMap<>();

  private OpenCountry(List<PostcodeEstimate> areas, int floor) {
    this.areas = areas;
    var unordered = new ArrayList<BlockCounts>();
    municipalities(areas).values().forEach(m -> unordered.addAll(blocks(m, floor)));
    this.blocks = new BaseTable(TREE).of(unordered);
    for (int b = 0; b < blocks.size(); b++) {
      for (int postcode : blocks.get(b).block().postcodes()) {
        blockOf.put(postcode, b);
      }
    }
  }

  /** Passes a test over, and says so, where the figures are not at hand. */
  static synchronized OpenCountry of(BlockRules rules) {
    Assumptions.assumeTrue(
        Files.isDirectory(OPEN_DATA), "the open CBS figures are not in " + OPEN_DATA);
    return KNOWN.computeIfAbsent(
        rules.floor(), floor -> new OpenCountry(OpenDataFigures.country(), floor));
  }

  private static Map<String, List<PostcodeEstimate>> municipalities(List<PostcodeEstimate> areas) {
    return areas.stream()
        .collect(
            Collectors.groupingBy(a -> a.municipality().code(), TreeMap::new, Collectors.toList()));
  }

  private static List<BlockCounts> blocks(List<PostcodeEstimate> municipality, int floor) {
    var areas =
        municipality.stream().collect(Collectors.toMap(PostcodeEstimate::postcode4, a -> a));
    var households = new TreeMap<Integer, Long>();
    areas.forEach((postcode, area) -> households.put(postcode, (long) area.total()));
    return new BlockRules(floor)
        .blocks(households).stream()
            .map(block -> counts(block, block.postcodes().stream().map(areas::get).toList()))
            .toList();
  }

  private static BlockCounts counts(Block block, List<PostcodeEstimate> areas) {
    int[] sums = new int[TREE.subsegments().size()];
    areas.forEach(area -> add(area.households(), sums));
    var municipality = areas.get(0).municipality();
    return new BlockCounts(block, municipality.code(), municipality.provinceCode(), sums);
  }

  static void add(int[] row, int[] sums) {
    for (int c = 0; c < row.length; c++) {
      sums[c] += row[c];
    }
  }

  /** The signed table of an edition. */
  List<BlockCounts> signed(int stays, int edition) {
    var noise = TreeFixtures.noise(TREE, stays, edition);
    return blocks.parallelStream().map(noise::signed).toList();
  }

  /** The base table of an edition, in the order of {@link #blocks}. */
  List<BlockCounts> base(int stays, int edition) {
    return new BaseTable(TREE).of(signed(stays, edition));
  }

  /** Blocks together by what they have in common. */
  List<int[]> together(Function<BlockCounts, String> common) {
    var places = new TreeMap<String, List<Integer>>();
    for (int b = 0; b < blocks.size(); b++) {
      places.computeIfAbsent(common.apply(blocks.get(b)), c -> new ArrayList<>()).add(b);
    }
    return places.values().stream()
        .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /** Sums of some blocks of a table in the order of {@link #blocks}. */
  static int[] sums(List<BlockCounts> table, int... some) {
    int[] sums = new int[TREE.subsegments().size()];
    for (int b : some) {
      add(table.get(b).counts(), sums);
    }
    return sums;
  }
}
