// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is told of an agreement, as it was published: whole tens of households with noise.
 *
 * @param area how people call it
 * @param invented whether the households are
 * @param files in the order of their positions
 * @param cells segments, or none where the edition knows no households
 * @param all of the whole area
 * @param themes that appeal more to who is reached by several than to the area, the most first
 */
public record AudienceFigures(
    String name,
    String purpose,
    String edition,
    LocalDate editionDate,
    String area,
    boolean invented,
    List<File> files,
    List<Cell> cells,
    Cell all,
    List<Theme> themes) {

  /**
   * A file.
   *
   * @param audience how reports call these people
   * @param members whether it is a member file
   * @param referenceDate ISO; empty where that was not said
   */
  public record File(String organisation, String audience, boolean members, String referenceDate) {}

  /**
   * A number of households.
   *
   * @param margin the true number lies within so many, 95 times of 100
   */
  public record Number(long households, long margin) {
    private static final long TEN = 10;
    private static final double CONFIDENCE = 1.96;

    /** In tens: the number to the nearest, the margin upwards. */
    public static Number of(double households, double deviation) {
      long margin = TEN * (long) Math.ceil(CONFIDENCE * deviation / TEN);
      return new Number(TEN * Math.round(Math.max(0, households) / TEN), margin);
    }

    /** Whether it is more than its own margin. */
    public boolean isSure() {
      return households > margin;
    }
  }

  /**
   * A segment, or the whole area.
   *
   * @param households there
   * @param union reached by one file or more
   * @param several reached by two files or more; null with one file
   * @param own of each file; empty where that is not told
   * @param beyond reached, and not in the member file; null where there is none or it is not told
   * @param standsOut whether more of who is reached by several belong to it than of the area, which
   *     is more than chance
   */
  public record Cell(
      String code,
      String name,
      long households,
      Number union,
      Number several,
      List<Number> own,
      Number beyond,
      boolean standsOut) {}

  /**
   * A theme.
   *
   * @param index interest of who is reached by several files, against 100 for the area
   */
  public record Theme(String code, String title, long index) {
    /** By an estimate of the interest of segments, from households by segment. */
    public static long indexOf(
        Map<String, Integer> interest, Map<String, Double> reached, Map<String, Double> area) {
      return Math.round(100 * mean(interest, reached) / mean(interest, area));
    }

    private static double mean(Map<String, Integer> interest, Map<String, Double> households) {
      double all = 0;
      double sum = 0;
      for (var one : interest.entrySet()) {
        double own = households.getOrDefault(one.getKey(), 0.0);
        all += own;
        sum += own * one.getValue();
      }
      return all > 0 ? sum / all : 0;
    }
  }

  /** Reach of a segment against 100 for the whole area. */
  public long index(Cell cell) {
    double expected = expected(cell);
    return expected > 0 ? Math.round(100 * cell.union().households() / expected) : 0;
  }

  /** Segments that are reached more often than the area, by more than their margin. */
  public List<Cell> above() {
    return cells.stream()
        .filter(cell -> cell.union().households() - cell.union().margin() > expected(cell))
        .toList();
  }

  /** Segments that are reached less often than the area, by more than their margin. */
  public List<Cell> below() {
    return cells.stream()
        .filter(cell -> cell.union().households() + cell.union().margin() < expected(cell))
        .toList();
  }

  /** Households of a segment that were reached if it were reached as often as the area. */
  private double expected(Cell cell) {
    return (double) cell.households() * all.union().households() / Math.max(1, all.households());
  }

  /** Whether two files or more were looked at. */
  public boolean areSeveral() {
    return files.size() > 1;
  }

  /** Whether the numbers of each file are told. */
  public boolean tellNumbers() {
    return !all.own().isEmpty();
  }
}
