// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.area.PlaceNames;
import nl.publiekswijzer.estimate.CbsTables;
import nl.publiekswijzer.estimate.MunicipalityFigures;
import nl.publiekswijzer.estimate.PostcodeFigures;
import nl.publiekswijzer.segmentation.SegmentGuide;

/**
 * What an edition brought beside its households; what it did not bring is empty.
 *
 * @param published tables as the CBS publishes them
 * @param guide texts and themes; those that ship with the product for the Open segmentatie
 */
public record Supplements(
    AreaOutlines outlines,
    PlaceNames places,
    List<PostcodeFigures> areaFigures,
    List<MunicipalityFigures> municipalFigures,
    CbsTables published,
    SegmentGuide guide) {
  /** Nothing was brought. */
  public static final Supplements NONE =
      new Supplements(new AreaOutlines(Map.of()), List.of(), List.of(), SegmentGuide.NONE);

  public Supplements {
    areaFigures = List.copyOf(areaFigures);
    municipalFigures = List.copyOf(municipalFigures);
  }

  /** Without names of places and tables as the CBS publishes them. */
  public Supplements(
      AreaOutlines outlines,
      List<PostcodeFigures> areaFigures,
      List<MunicipalityFigures> municipalFigures,
      SegmentGuide guide) {
    this(outlines, PlaceNames.NONE, areaFigures, municipalFigures, CbsTables.NONE, guide);
  }
}
