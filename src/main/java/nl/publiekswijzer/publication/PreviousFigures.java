// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.Map;
import nl.publiekswijzer.analysis.ChangeAnalysis.Told;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.member.MemberSelection;

/**
 * What a previous publication told, as far as it can be compared.
 *
 * @param segmentationId of the catalogue it used
 * @param estimated whether its households were estimated
 * @param base what its work area was compared with
 * @param selection of which members it told
 * @param segments by code; a segment that was not told by itself is not in it
 */
public record PreviousFigures(
    Comparison.Previous previous,
    WorkArea workArea,
    long segmentationId,
    boolean estimated,
    ComparisonBase base,
    MemberSelection selection,
    Told total,
    Map<String, Told> segments) {
  public PreviousFigures {
    segments = Map.copyOf(segments);
  }
}
