// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.segmentation.OpenSegment;

/**
 * How sure an estimate is: half the width of the 90 % interval of the index of every segment, in
 * points, as it is told.
 *
 * <p>It is {@code 2 * 1.645} times the standard deviation of the index over 30 estimates, each from
 * another draw of what is not known, and never less than 6. Without the factor 2 such intervals of
 * municipalities held the figures of an independent table too seldom (41 to 75 of 100, with it 70
 * to 96): the draws leave out drift between years and that partners differ in age.
 *
 * @param postcodes by area of four digits, in the order of {@link #CODES}
 * @param municipalities likewise by code
 */
public record Confidence(Map<Integer, int[]> postcodes, Map<String, int[]> municipalities) {
  /** Of an edition that is no estimate, or was never held against another table. */
  public static final Confidence NONE = new Confidence(Map.of(), Map.of());

  /** The segments, then those that may be told together under one code. */
  public static final List<String> CODES =
      Stream.concat(
              Stream.of(OpenSegment.values()).map(OpenSegment::name),
              Validation.TOGETHER.stream().map(SumCode::of))
          .toList();

  private static final int DRAWS = 30;
  private static final int ALIKE = 8;
  private static final double WIDENED = 2;
  private static final double QUANTILE = 1.645;
  private static final double LEAST = 6;

  public Confidence {
    postcodes = Map.copyOf(postcodes);
    municipalities = Map.copyOf(municipalities);
  }

  /**
   * @param edition what was estimated from the inputs; areas are drawn as a whole, not by their
   *     postcodes of six characters
   */
  public static Confidence of(EstimateInputs inputs, List<PostcodeEstimate> edition) {
    var positions = inputs.tables().positions();
    if (positions.isEmpty() || edition.isEmpty()) {
      return NONE;
    }
    var whole =
        new EstimateInputs(
            inputs.areas(), inputs.municipalities(), inputs.tables().with(FullPostcodes.NONE));
    var alike = AlikePositions.alike(positions.get(), whole, ALIKE);
    var country = segments(edition.stream().map(PostcodeEstimate::households).toList());
    var postcodes = new TreeMap<Integer, IndexSpread>();
    var municipalities = new TreeMap<String, IndexSpread>();
    var drawn =
        IntStream.range(0, DRAWS)
            .parallel()
            .mapToObj(draw -> OpenEstimate.of(whole, new ConfidenceDraw(draw, alike)))
            .toList();
    for (List<PostcodeEstimate> estimate : drawn) {
      var sums = new HashMap<String, List<int[]>>();
      for (var area : estimate) {
        spread(postcodes, area.postcode4(), country).add(segments(List.of(area.households())));
        sums.computeIfAbsent(area.municipality().code(), c -> new ArrayList<>())
            .add(area.households());
      }
      sums.forEach((code, areas) -> spread(municipalities, code, country).add(segments(areas)));
    }
    return new Confidence(widths(postcodes), widths(municipalities));
  }

  private static <K> IndexSpread spread(Map<K, IndexSpread> spreads, K area, double[] country) {
    return spreads.computeIfAbsent(area, a -> new IndexSpread(country));
  }

  private static double[] segments(List<int[]> areas) {
    var segments = new double[OpenSegment.values().length];
    for (int[] households : areas) {
      for (int s = 0; s < households.length; s++) {
        segments[OpenSegment.ofSubsegment(s).ordinal()] += households[s];
      }
    }
    return segments;
  }

  /** Half the width of a segment, or of several together, of an area; empty where not known. */
  public OptionalInt ofPostcode(int postcode4, String code) {
    return width(postcodes.get(postcode4), code);
  }

  /** Likewise of a municipality. */
  public OptionalInt ofMunicipality(String municipality, String code) {
    return width(municipalities.get(municipality), code);
  }

  private static OptionalInt width(int[] widths, String code) {
    int place = CODES.indexOf(code);
    return widths == null || place < 0 ? OptionalInt.empty() : OptionalInt.of(widths[place]);
  }

  private static <K> Map<K, int[]> widths(Map<K, IndexSpread> spreads) {
    var widths = new HashMap<K, int[]>();
    spreads.forEach(
        (area, spread) ->
            widths.put(
                area,
                Arrays.stream(spread.deviations())
                    .mapToInt(d -> (int) Math.ceil(Math.max(LEAST, WIDENED * QUANTILE * d)))
                    .toArray()));
    return widths;
  }
}
