package nl.publiekswijzer.household;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.estimate.MunicipalityFigures;
import nl.publiekswijzer.estimate.PostcodeFigures;

/** What an edition brought beside its households; what it did not bring is empty. */
public record Supplements(
    AreaOutlines outlines,
    List<PostcodeFigures> areaFigures,
    List<MunicipalityFigures> municipalFigures) {
  /** Nothing was brought. */
  public static final Supplements NONE =
      new Supplements(new AreaOutlines(Map.of()), List.of(), List.of());

  public Supplements {
    areaFigures = List.copyOf(areaFigures);
    municipalFigures = List.copyOf(municipalFigures);
  }
}
