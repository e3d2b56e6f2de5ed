// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.publiekswijzer.estimate.AreaSegments;
import nl.publiekswijzer.estimate.Homogeneity;
import nl.publiekswijzer.estimate.Stability;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.Subsegment;

/**
 * An estimated edition with all that is known of how good it is.
 *
 * @param margins by segment; none where it is not known how sure the edition is
 * @param homogeneity by segment
 * @param stability against the edition before it; empty where there is none to compare with
 */
public record EditionEvidence(
    LoadedEdition edition,
    List<AreaMargin> margins,
    List<Homogeneity> homogeneity,
    Optional<Stability> stability) {
  public EditionEvidence {
    margins = List.copyOf(margins);
    homogeneity = List.copyOf(homogeneity);
  }

  /**
   * @param earlier estimated before it by the same method, where there is one
   */
  public static EditionEvidence of(LoadedEdition edition, Optional<LoadedEdition> earlier) {
    var areas = areas(edition);
    return new EditionEvidence(
        edition,
        AreaMargin.of(edition),
        Homogeneity.of(areas),
        earlier.flatMap(e -> Stability.of(e.edition().name(), areas(e), areas)));
  }

  /** What was found when it was imported. */
  public Validation validation() {
    return edition.validation();
  }

  /** Code and name of one segment; of several their codes. */
  public String label(List<String> codes) {
    return codes.size() == 1 ? label(codes.get(0)) : String.join(" + ", codes);
  }

  /** Code and name. */
  public String label(String code) {
    return edition.segmentation().segments().stream()
        .filter(segment -> segment.code().equals(code))
        .map(segment -> code + " " + segment.name())
        .findFirst()
        .orElse(code);
  }

  private static AreaSegments areas(LoadedEdition edition) {
    var segments = edition.segmentation().segments().stream().map(Segment::code).toList();
    int[] places = places(edition.segmentation(), segments);
    Map<Integer, double[]> byArea = new TreeMap<>();
    for (int area : edition.counts().parts()) {
      int[] households = edition.counts().of(area);
      var own = new double[segments.size()];
      for (int s = 0; s < households.length; s++) {
        own[places[s]] += households[s];
      }
      byArea.put(area, own);
    }
    return new AreaSegments(segments, byArea);
  }

  /** Of the segment of each subsegment. */
  private static int[] places(Segmentation segmentation, List<String> segments) {
    return segmentation.subsegments().stream()
        .map(Subsegment::segment)
        .mapToInt(segments::indexOf)
        .toArray();
  }
}
