// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.segmentation.OpenSegment;

/**
 * Holds an open estimate against the tables it was delivered with, see {@link Yardstick}: the
 * edition itself, and an estimate that starts from the figures of other municipalities and uses no
 * income of households.
 */
public final class EstimateChecking {
  private final EstimateInputs inputs;
  private final PositionTable positions;
  private final Map<String, Municipality> municipalities = new TreeMap<>();

  private EstimateChecking(EstimateInputs inputs, PositionTable positions) {
    this.inputs = inputs;
    this.positions = positions;
  }

  /**
   * @param edition what was estimated from the inputs
   */
  public static Validation of(EstimateInputs inputs, List<PostcodeEstimate> edition) {
    return inputs
        .tables()
        .positions()
        .map(table -> new EstimateChecking(inputs, table).validation(edition))
        .orElse(Validation.UNTESTED)
        .withPredictions(OutcomeTesting.of(inputs, edition));
  }

  private Validation validation(List<PostcodeEstimate> edition) {
    edition.forEach(e -> municipalities.put(e.municipality().code(), e.municipality()));
    var incomes = new IncomeTable(inputs.tables().incomes().municipalities());
    var yardstick = new Yardstick(positions, incomes, municipalities, TightShares.OTHERS_TIGHT);
    var real = new HashMap<String, Yardstick.Real>();
    municipalities.forEach(
        (code, m) -> yardstick.find(m).ifPresent(segments -> real.put(code, segments)));
    var own = segments(edition);
    var published = EstimateAreas.of(inputs);
    var areas = new AreaCompleting(published).complete(published);
    var independent = segments(independent(areas));
    var checks = new ArrayList<SegmentCheck>();
    for (OpenSegment segment : OpenSegment.values()) {
      checks.add(check(List.of(segment), real, independent, own));
    }
    Validation.TOGETHER.stream()
        .map(codes -> codes.stream().map(OpenSegment::valueOf).toList())
        .forEach(pair -> checks.add(check(pair, real, independent, own)));
    boolean typesByArea = areas.stream().anyMatch(area -> area.types != null);
    var names = new HashMap<String, String>();
    municipalities.forEach((code, m) -> names.put(code, m.name()));
    var counted = new HashMap<String, double[]>();
    real.forEach((code, of) -> counted.put(code, of.segments()));
    return Validation.of(checks, positions.year(), true, typesByArea)
        .withYoungTowns(YoungTown.of(names, counted, independent, own))
        .withCharacteristics(Characteristics.of(inputs, edition));
  }

  /** An estimate that saw no figure of a municipality's own ages, positions and incomes. */
  private List<PostcodeEstimate> independent(List<EstimateArea> areas) {
    var alike = AlikePositions.of(positions, areas, inputs.municipalities());
    return OpenEstimate.of(
        new EstimateInputs(
            inputs.areas(), inputs.municipalities(), inputs.tables().independent(alike)));
  }

  private SegmentCheck check(
      List<OpenSegment> segments,
      Map<String, Yardstick.Real> real,
      Map<String, double[]> independent,
      Map<String, double[]> own) {
    var known = new HashMap<String, double[]>();
    real.forEach(
        (code, of) -> {
          if (segments.size() > 1 || !of.unsure().containsAll(segments)) {
            known.put(code, of.segments());
          }
        });
    var yardstick = parts(segments, known);
    var codes = segments.stream().map(OpenSegment::name).toList();
    if (yardstick.isEmpty()) {
      return new SegmentCheck(codes, null, null);
    }
    return new SegmentCheck(
        codes,
        Agreement.of(yardstick, parts(segments, independent)),
        Agreement.of(yardstick, parts(segments, own)));
  }

  /** By name of the municipality. */
  private Map<String, Agreement.Part> parts(List<OpenSegment> segments, Map<String, double[]> of) {
    var parts = new TreeMap<String, Agreement.Part>();
    of.forEach(
        (code, households) -> {
          double some = segments.stream().mapToDouble(s -> households[s.ordinal()]).sum();
          parts.put(municipalities.get(code).name(), part(some, households));
        });
    return parts;
  }

  private static Agreement.Part part(double some, double[] households) {
    return new Agreement.Part(some, Arrays.stream(households).sum());
  }

  private static Map<String, double[]> segments(List<PostcodeEstimate> estimates) {
    var segments = new HashMap<String, double[]>();
    for (PostcodeEstimate estimate : estimates) {
      double[] own =
          segments.computeIfAbsent(
              estimate.municipality().code(), c -> new double[OpenSegment.values().length]);
      for (int i = 0; i < estimate.households().length; i++) {
        own[OpenSegment.ofSubsegment(i).ordinal()] += estimate.households()[i];
      }
    }
    return segments;
  }
}
