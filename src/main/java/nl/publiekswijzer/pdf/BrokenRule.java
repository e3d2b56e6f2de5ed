// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A rule of a standard that a document breaks.
 *
 * @param standard as veraPDF calls it: {@code 2a} or {@code ua1}
 * @param clause of the standard
 * @param test number of the test within the clause
 * @param times how often the document breaks it
 */
public record BrokenRule(String standard, String clause, int test, int times)
    implements Serializable {
  static final Comparator<BrokenRule> ORDER =
      Comparator.comparing(BrokenRule::clause).thenComparingInt(BrokenRule::test);

  @Override
  public String toString() {
    return "%s clause %s test %d, %d times".formatted(standard, clause, test, times);
  }
}
