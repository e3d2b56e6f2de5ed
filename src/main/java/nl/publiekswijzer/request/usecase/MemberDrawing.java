// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.publiekswijzer.analysis.BroadGroup;
import nl.publiekswijzer.disclosure.MemberDraws;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.usecase.DrawKeys;
import nl.publiekswijzer.publication.BroadGroups;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.RequestRepository;
import nl.publiekswijzer.request.usecase.GroupDrawing.Noise;

/** Draws the member counts of a file, or tells them as they are for who signed for that. */
@Dependent
public class MemberDrawing {
  private final DrawKeys keys;
  private final ExactMembers exact;
  private final RequestRepository requests;

  @Inject
  public MemberDrawing(DrawKeys keys, ExactMembers exact, RequestRepository requests) {
    this.keys = keys;
    this.exact = exact;
    this.requests = requests;
  }

  DrawnFile draw(
      AnalysisRequest request, LoadedEdition edition, GatheredCounts counts, MemberSet set) {
    var truth = new WholeMembers(edition.segmentation().tree(), counts);
    var blocks = edition.areas().blocks(edition.areas().postcodes(request.workArea()));
    if (exact.isTold(request, set, blocks)) {
      var exactly = truth.exactly();
      var noise = new Noise(new long[BroadGroup.values().length], 0);
      return exactly.with(groups(request, edition, counts, exactly, areas -> noise));
    }
    var key = keys.members(edition.edition(), set.keyId());
    var draws = new MemberDraws(edition.segmentation().tree(), key, set.households());
    var drawn = truth.drawn(draws, set.crossed());
    return drawn.with(
        groups(
            request,
            edition,
            counts,
            drawn,
            areas -> new Noise(draws.groups(areas.digest(set)), MemberDraws.GROUP_DEVIATION)));
  }

  /** Of all members; null where the edition knows no postcodes of six characters. */
  private BroadGroups groups(
      AnalysisRequest request,
      LoadedEdition edition,
      GatheredCounts counts,
      DrawnFile drawn,
      Function<GroupAreas, Noise> noise) {
    var areas = new GroupAreas(edition, edition.areas().postcodes(request.workArea()));
    if (!request.terms().selection().isAll() || !areas.areKnown()) {
      return null;
    }
    long households = LongStream.of(counts.households()).sum();
    double reach = (double) drawn.table().total() / Math.max(1, households);
    var members = requests.findMembers(request.id()).orElseThrow();
    return new GroupDrawing(areas, reach)
        .of(GroupAreas.members(members.cells()), noise.apply(areas));
  }
}
