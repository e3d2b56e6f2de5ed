// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import java.io.Writer;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.segmentation.OpenSegment;

/**
 * An invented member file for estimated households of the Open segmentatie, at the addresses that
 * {@link FictitiousAddresses} gives them for the same seed.
 */
public final class FictitiousMembers {
  /** Postcode areas that share a branch. */
  private static final int AREAS_PER_BRANCH = 8;

  /** What is drawn above a target, so that the target is met in spite of chance. */
  private static final double MARGIN = 1.03;

  private static final double HIGHEST_RATE = 0.95;

  /** Segment by position of the subsegment. */
  private static final List<OpenSegment> SEGMENTS =
      IntStream.range(0, OpenSegment.subsegments()).mapToObj(OpenSegment::ofSubsegment).toList();

  private final long seed;
  private final YearMonth referenceMonth;

  /**
   * @param referenceMonth month in which the file is delivered; nobody is active after it
   */
  public FictitiousMembers(long seed, YearMonth referenceMonth) {
    this.seed = seed;
    this.referenceMonth = referenceMonth;
  }

  /** Writes a member file at the national rates; returns the number of rows. */
  public long write(List<PostcodeEstimate> estimates, Writer out) {
    return write(estimates, 1, new MemberRows(out, referenceMonth, Long.MAX_VALUE));
  }

  /**
   * Writes a member file of a given number of rows, with rates scaled alike in every segment and
   * the last rows cut off; fewer rows only where the households cannot bear them.
   */
  public long write(List<PostcodeEstimate> estimates, long rows, Writer out) {
    double factor = MARGIN * rows / expectedRows(estimates);
    return write(estimates, factor, new MemberRows(out, referenceMonth, rows));
  }

  private long write(List<PostcodeEstimate> estimates, double factor, MemberRows rows) {
    var addresses = new FictitiousAddresses(seed);
    Map<Integer, String> branches = branches(estimates);
    for (PostcodeEstimate estimate : ascending(estimates)) {
      var random =
          RandomStream.of(seed, "members", estimate.municipality().code(), estimate.postcode4());
      String branch = branches.get(estimate.postcode4());
      addresses.write(List.of(estimate), new MemberSink(random, factor, branch, rows));
    }
    return rows.rows();
  }

  private static double expectedRows(List<PostcodeEstimate> estimates) {
    double members = 0;
    for (PostcodeEstimate estimate : estimates) {
      for (int ordinal = 0; ordinal < estimate.households().length; ordinal++) {
        var segment = SEGMENTS.get(ordinal);
        double perHousehold = MembershipRates.rate(segment) * MembershipRates.members(segment);
        members += estimate.households()[ordinal] * perHousehold;
      }
    }
    return members * MemberRows.rowsPerMember();
  }

  /** Branch code by postcode: the municipality and a number. */
  private static Map<Integer, String> branches(List<PostcodeEstimate> estimates) {
    var seen = new HashMap<String, Integer>();
    var branches = new HashMap<Integer, String>();
    for (PostcodeEstimate estimate : ascending(estimates)) {
      int nth = seen.merge(estimate.municipality().code(), 1, Integer::sum) - 1;
      String branch = estimate.municipality().code() + "-" + (1 + nth / AREAS_PER_BRANCH);
      branches.put(estimate.postcode4(), branch);
    }
    return branches;
  }

  private static List<PostcodeEstimate> ascending(List<PostcodeEstimate> estimates) {
    return estimates.stream().sorted(Comparator.comparingInt(PostcodeEstimate::postcode4)).toList();
  }

  /** Draws the members of one postcode area. */
  private static final class MemberSink implements AddressSink {
    private final RandomStream random;
    private final double factor;
    private final String branch;
    private final MemberRows rows;
    private final TypedAddress typed;

    MemberSink(RandomStream random, double factor, String branch, MemberRows rows) {
      this.random = random;
      this.factor = factor;
      this.branch = branch;
      this.rows = rows;
      this.typed = new TypedAddress(random);
    }

    @Override
    public void accept(
        int postcode4, char letter1, char letter2, int number, String addition, int ordinal) {
      var segment = SEGMENTS.get(ordinal);
      double rate = Math.min(HIGHEST_RATE, factor * MembershipRates.rate(segment));
      if (!random.chance(rate)) {
        return;
      }
      int youth = MembershipRates.youth(segment, random);
      int members = youth + MembershipRates.adults(segment, random);
      for (int member = 0; member < members; member++) {
        String address = typed.fields(postcode4, letter1, letter2, number, addition);
        rows.member(address, branch, member < youth ? "jeugd" : "volwassen", random);
      }
    }
  }
}
