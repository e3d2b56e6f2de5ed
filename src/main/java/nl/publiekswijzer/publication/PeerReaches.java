// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.publiekswijzer.publication.PeerReach.Among;

/**
 * What may be told of the reach of other libraries. Each of them has its reach in a report of its
 * own, but others do not see that; a middle must not show it either. Four rules see to that:
 *
 * <ul>
 *   <li>At least {@link #LEAST} other libraries stand behind it, so that nobody knows whose reach
 *       is in the middle.
 *   <li>It is a median, not a mean. Means of two moments, or of two sets that differ by one
 *       library, give that library away: multiply by the numbers and subtract. A median that moves
 *       says only on which side of it the library that came lies; one that stays says nothing of
 *       it.
 *   <li>Like size is one of a few fixed classes, so that many work areas of one library do not show
 *       the middles of many sets.
 *   <li>It is told in whole points. Where the library that came is itself the new middle, that
 *       looks the same as a step to what was next to the middle before.
 * </ul>
 *
 * <p>Each reach has the noise of its own publication already; nothing new is drawn from members.
 *
 * @param others one line for every other library
 */
public record PeerReaches(List<Peer> others) {
  /** Fewest other libraries behind a yardstick. */
  public static final int LEAST = 10;

  /** How many times as many households a library of like size has at most, or as few at least. */
  private static final int LIKE = 2;

  private static final double THOUSAND = 1000;

  /**
   * One library.
   *
   * @param province null where it was never said
   * @param households of its work area
   * @param reach households with a member, of every hundred, as printed
   */
  public record Peer(String province, long households, BigDecimal reach) {}

  public PeerReaches {
    others = List.copyOf(others);
  }

  /**
   * For a library.
   *
   * @param province of the library; null where it was never said
   * @param households of its work area
   */
  public List<PeerReach> beside(String province, long households) {
    var told = new ArrayList<PeerReach>();
    tell(Among.EDITION, peer -> true).ifPresent(told::add);
    tell(Among.PROVINCE, peer -> province != null && province.equals(peer.province()))
        .ifPresent(told::add);
    tell(Among.SIZE, peer -> isLike(peer.households(), households)).ifPresent(told::add);
    return List.copyOf(told);
  }

  /** Measured from the nearest of 1,000, 2,000, 4,000 and so on households. */
  private static boolean isLike(long one, long other) {
    double size = size(other);
    return one <= LIKE * size && size <= LIKE * one;
  }

  private static double size(long households) {
    double doublings = Math.log(Math.max(1, households) / THOUSAND) / Math.log(2);
    return THOUSAND * Math.pow(2, Math.round(doublings));
  }

  private Optional<PeerReach> tell(Among among, Predicate<Peer> of) {
    var reaches = others.stream().filter(of).map(Peer::reach).sorted().toList();
    return reaches.size() < LEAST
        ? Optional.empty()
        : Optional.of(new PeerReach(among, reaches.size(), median(reaches)));
  }

  private static int median(List<BigDecimal> sorted) {
    int half = sorted.size() / 2;
    BigDecimal upper = sorted.get(half);
    BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
    return lower.add(upper).divide(BigDecimal.TWO, 0, RoundingMode.HALF_UP).intValueExact();
  }
}
