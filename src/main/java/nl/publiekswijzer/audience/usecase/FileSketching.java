// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.audience.AudienceCells;
import nl.publiekswijzer.audience.DeliveredFile;
import nl.publiekswijzer.disclosure.AudienceHashing;
import nl.publiekswijzer.disclosure.AudienceKey;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.disclosure.MemberDraws;
import nl.publiekswijzer.disclosure.MemberTree;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.member.HouseholdVisitor;
import nl.publiekswijzer.member.MemberCell;

/**
 * Takes the recognised households of one file, and makes of them what is kept: numbers with noise,
 * and sketches.
 */
final class FileSketching implements HouseholdVisitor {
  private final LoadedEdition edition;
  private final AudienceCells cells;
  private final AudienceHashing hashing;
  private final int[] bySubsegment;
  private int all;

  FileSketching(LoadedEdition edition, WorkArea workArea, AudienceKey key) {
    this.edition = edition;
    this.cells = new AudienceCells(edition, workArea);
    this.hashing = new AudienceHashing(key, cells.households());
    this.bySubsegment = new int[cells.bySubsegment().length];
  }

  @Override
  public void visit(long place, String addition, int subsegment) {
    hashing.accept(cells.of(subsegment), place, addition);
    all++;
    if (subsegment != MemberCell.SPREAD) {
      bySubsegment[subsegment]++;
    }
  }

  /**
   * Of all that passed by.
   *
   * @param keyId of the key for draws
   * @param set digest of the set of households
   */
  DeliveredFile file(int position, String keyId, DrawKey key, String set) {
    var draws = new MemberDraws(edition.segmentation().tree(), key, set);
    return new DeliveredFile(position, keyId, set, drawn(draws), hashing.sketches());
  }

  private List<Integer> drawn(MemberDraws draws) {
    if (!cells.areSegments()) {
      long told = Math.min((long) all + draws.total(), cells.total());
      return List.of(Math.toIntExact(Math.max(0, told)));
    }
    var tree = new MemberTree(draws, bySubsegment, cells.bySubsegment());
    var drawn = new ArrayList<Integer>();
    drawn.add(tree.total());
    IntStream.of(tree.segments()).forEach(drawn::add);
    return drawn;
  }
}
