// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.publiekswijzer.segmentation.OpenSegment;

/**
 * What was found of an estimated edition against independent tables, and what may be told of it.
 *
 * @param checks of all segments, then of two together
 * @param year of the table of ages and positions; 0 without one
 * @param ownPositions whether municipalities have their own figures of ages and positions
 * @param typesByArea whether household types are known of areas, single parents among them
 * @param youngTowns where most households are under 35 and without children
 * @param predictions of outcomes that could be tested
 * @param characteristics figures of areas by segment; none where nothing may be told
 */
public record Validation(
    List<SegmentCheck> checks,
    int year,
    boolean ownPositions,
    boolean typesByArea,
    List<YoungTown> youngTowns,
    List<Prediction> predictions,
    List<Characteristic> characteristics) {
  /** Nothing was tested, so nothing may be told. */
  public static final Validation UNTESTED = of(List.of(), 0, false, false);

  /** Segments that may be told together, since only income tells them apart. */
  static final List<List<String>> TOGETHER =
      List.of(List.of("A", "B"), List.of("C", "D"), List.of("I", "J"));

  /** Couples of 35 to 54 without children: told from the own figures of a municipality only. */
  private static final String COUPLES = OpenSegment.G.name();

  /** Single parents, who follow from nothing else that is known of an area. */
  private static final String SINGLE_PARENTS = OpenSegment.E.name();

  /** What only income tells apart, too uncertain within a municipality. */
  private static final Set<String> MUNICIPAL = Set.of(OpenSegment.C.name(), OpenSegment.I.name());

  public Validation {
    checks = List.copyOf(checks);
    youngTowns = youngTowns == null ? List.of() : List.copyOf(youngTowns);
    predictions = predictions == null ? List.of() : List.copyOf(predictions);
    characteristics = characteristics == null ? List.of() : List.copyOf(characteristics);
  }

  /** Without outcomes and figures of areas. */
  public static Validation of(
      List<SegmentCheck> checks, int year, boolean ownPositions, boolean typesByArea) {
    return new Validation(checks, year, ownPositions, typesByArea, List.of(), List.of(), List.of());
  }

  Validation withYoungTowns(List<YoungTown> found) {
    return new Validation(
        checks, year, ownPositions, typesByArea, found, predictions, characteristics);
  }

  Validation withPredictions(List<Prediction> found) {
    return new Validation(
        checks, year, ownPositions, typesByArea, youngTowns, found, characteristics);
  }

  Validation withCharacteristics(List<Characteristic> found) {
    return new Validation(checks, year, ownPositions, typesByArea, youngTowns, predictions, found);
  }

  /** What was found of an outcome; empty where it was not tested. */
  public Optional<Prediction> findPrediction(Outcome outcome) {
    return predictions.stream().filter(found -> found.outcome() == outcome).findFirst();
  }

  /** Codes of the segments that may be told of whole municipalities. */
  public Set<String> municipal() {
    var told = new TreeSet<String>();
    for (SegmentCheck check : checks) {
      if (check.segments().size() == 1 && (check.passes() || isOwnFigure(check))) {
        told.addAll(check.segments());
      }
    }
    return told;
  }

  /** Codes of segments that may be told together, of parts of a municipality too. */
  public List<List<String>> together() {
    return checks.stream()
        .filter(check -> check.segments().size() > 1 && check.passes())
        .map(SegmentCheck::segments)
        .toList();
  }

  /** It fails against others' figures and is told as those of the municipality itself. */
  private boolean isOwnFigure(SegmentCheck check) {
    boolean own =
        check.segments().equals(List.of(COUPLES))
            || !typesByArea && check.segments().equals(List.of(SINGLE_PARENTS));
    return ownPositions && check.isTested() && own;
  }

  /** Codes of the segments that may be told of parts of a municipality. */
  public Set<String> local() {
    var told = new TreeSet<>(municipal());
    told.removeAll(MUNICIPAL);
    if (!typesByArea) {
      told.remove(SINGLE_PARENTS);
    }
    return told;
  }
}
