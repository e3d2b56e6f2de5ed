// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.WorkAreaAnalysis;
import nl.publiekswijzer.disclosure.HouseholdCounts;
import nl.publiekswijzer.disclosure.PublishedTables;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.publication.SegmentIndex;

/**
 * Segments in each municipality of a work area, worked out as in a report about that municipality
 * alone.
 *
 * <p>Of drawn editions only. There every number is a sum of drawn counts, so a municipality beside
 * its sum tells no more than its own report would. Under other schemes small numbers are hidden
 * table by table: the municipalities beside their sum would let a hidden number be found by
 * subtraction.
 *
 * @param base households of the base by ordinal of the subsegment
 * @param baseBlocks drawn blocks of the base; 0 for the whole country
 */
record MunicipalitySegments(LoadedEdition edition, long[] base, int baseBlocks) {
  /**
   * By code of the municipality; nothing of one municipality, which is the work area itself.
   *
   * @param postcodes of the work area
   */
  Map<String, List<SegmentIndex>> of(SortedSet<Integer> postcodes) {
    var municipalities = edition.areas().byMunicipality(postcodes);
    if (!edition.edition().isDrawn() || municipalities.size() < 2) {
      return Map.of();
    }
    return municipalities.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, own -> indices(own.getValue())));
  }

  /** Nothing is told of part of a block, for no report tells of that either. */
  private List<SegmentIndex> indices(SortedSet<Integer> postcodes) {
    var tree = edition.segmentation().tree();
    if (!edition.areas().withBlocks(postcodes).equals(postcodes)) {
      return SegmentIndex.hidden(tree.segments());
    }
    int blocks = edition.areas().blocks(postcodes).size();
    var households = new HouseholdCounts(edition.counts().sum(postcodes), base, blocks, baseBlocks);
    var tables = PublishedTables.of(tree, households, edition.told(postcodes));
    return SegmentIndex.of(tree.segments(), new WorkAreaAnalysis(tables.segments()).lines());
  }
}
