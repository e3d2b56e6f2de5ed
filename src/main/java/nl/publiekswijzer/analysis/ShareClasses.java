// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The classes in which a map shows a share: 0 is below the first limit, each limit opens one. */
public final class ShareClasses {
  /** Lowest per cents of the classes after the first. */
  public static final List<Integer> LIMITS = List.of(5, 10, 15, 20, 30);

  private ShareClasses() {}

  /** The class of a share of the households. */
  public static int of(long part, long whole) {
    return Formulas.share(part, whole).map(ShareClasses::of).orElse(0);
  }

  private static int of(BigFraction share) {
    return (int) LIMITS.stream().filter(l -> share.compareTo(BigFraction.of(l)) >= 0).count();
  }
}
