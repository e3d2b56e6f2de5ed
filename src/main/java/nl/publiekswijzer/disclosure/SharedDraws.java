// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many households the files of two to five organisations reach together, and how many of them
 * by two or more: sketches by segment with noise, drawn once for the files of an agreement.
 *
 * <p>A household changes what is kept of one segment by one at most, in either figure, so each is
 * drawn with discrete Gaussian noise of variance {@value #VARIANCE} on what is kept, before it is
 * divided by the share. For the question whether a household is in segment A or B two cells of each
 * figure change: {@code D2 = 2 (1 + 1) / VARIANCE}, rho 0.08 for both figures together, as {@link
 * #RHO}; sampling by a key that nobody outside knows only makes it less.
 */
public final class SharedDraws {
  /** Of each figure, in what is kept, squared. */
  static final double VARIANCE = 25;

  /** What both figures of an agreement cost each block of its area. */
  public static final double RHO = 2.0 * 2 / VARIANCE / 2;

  private static final String PURPOSE = "shared audiences";

  private final KeyedUniforms uniforms;
  private final List<String> cells;

  /**
   * @param segmentation name of it with its version
   * @param cells codes of its segments, or one for all households
   * @param digest of the agreement and of the files of all organisations together: whatever was
   *     sampled or delivered otherwise is drawn anew
   */
  public SharedDraws(String segmentation, List<String> cells, DrawKey key, String digest) {
    this.cells = List.copyOf(cells);
    this.uniforms = key.uniforms(PURPOSE, segmentation, digest);
  }

  /**
   * A figure that was drawn.
   *
   * @param households never negative
   * @param deviation standard deviation of it, of sampling and of noise together, in households
   */
  public record Drawn(double households, double deviation) {
    private static final double CONFIDENCE = 1.96;

    /** Half the width of an interval that holds the true number 95 times of 100. */
    public double margin() {
      return CONFIDENCE * deviation;
    }

    Drawn plus(Drawn other) {
      return new Drawn(households + other.households, Math.hypot(deviation, other.deviation));
    }
  }

  /**
   * A segment.
   *
   * @param union households that one of the files or more holds
   * @param several households that two of the files or more hold
   */
  public record Shared(String segment, Drawn union, Drawn several) {}

  /**
   * All cells in their order.
   *
   * @param files of each organisation a sketch for each cell
   */
  public List<Shared> segments(List<List<CardinalitySketch>> files) {
    return IntStream.range(0, cells.size())
        .mapToObj(c -> segment(cells.get(c), files.stream().map(file -> file.get(c)).toList()))
        .toList();
  }

  private Shared segment(String code, List<CardinalitySketch> sets) {
    return new Shared(
        code,
        drawn("union", code, CardinalitySketch.union(sets)),
        drawn("several", code, CardinalitySketch.several(sets)));
  }

  private Drawn drawn(String figure, String segment, CardinalitySketch set) {
    int noise = DiscreteGaussian.of(VARIANCE).at(uniforms.level(figure, segment).at(0));
    double share = set.share();
    double kept = Math.max(0, set.size() + noise);
    double sampling = kept * (1 - share);
    return new Drawn(kept / share, Math.sqrt(sampling + VARIANCE) / share);
  }

  /** The sum of figures that were drawn by segment. */
  public static Drawn sum(List<Drawn> segments) {
    return segments.stream().reduce(new Drawn(0, 0), Drawn::plus);
  }
}
