// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.disclosure.MemberDraws;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.usecase.DrawKeys;
import nl.publiekswijzer.request.store.AnalysisRequest;

/** Draws the member counts of a file, or tells them as they are for who signed for that. */
@Dependent
public class MemberDrawing {
  private final DrawKeys keys;
  private final ExactMembers exact;

  @Inject
  public MemberDrawing(DrawKeys keys, ExactMembers exact) {
    this.keys = keys;
    this.exact = exact;
  }

  DrawnFile draw(
      AnalysisRequest request, LoadedEdition edition, GatheredCounts counts, MemberSet set) {
    var truth = new WholeMembers(edition.segmentation().tree(), counts);
    var blocks = edition.areas().blocks(edition.areas().postcodes(request.workArea()));
    if (exact.isTold(request, set, blocks)) {
      return truth.exactly();
    }
    var key = keys.members(edition.edition(), set.keyId());
    return truth.drawn(
        new MemberDraws(edition.segmentation().tree(), key, set.households()), set.crossed());
  }
}
