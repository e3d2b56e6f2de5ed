// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.OptionalInt;

/**
 * How like a member set is to one that was accepted before, and with that what becomes of it; the
 * later one here is the stronger.
 */
public enum Likeness {
  /** Different enough: it goes on. */
  DIFFERENT,
  /** The set of another library, or nearly so: held for the operator, and nothing of it is told. */
  NEAR_ANOTHER_LIBRARYS,
  /** Nearly an earlier set of the same library: held for its steward. */
  NEAR_AN_EARLIER,
  /** An earlier set of the same library: its publication is referred to. */
  AN_EARLIER;

  /**
   * By rows as they were delivered and by their addresses, of which the nearer counts: else the
   * same file with its postcodes spelt in another way would be near to nothing. The very same file
   * is the same by its rows (OB-2, rules M7 and M9).
   *
   * @param own whether the earlier set is of the same library
   */
  public static Likeness between(MemberSet set, MemberSet earlier, boolean own, UploadRules rules) {
    var rows = set.sketch().difference(earlier.sketch());
    if (own && rows.equals(OptionalInt.of(0))) {
      return AN_EARLIER;
    }
    var addresses = set.addresses().difference(earlier.addresses());
    boolean near = isNear(rows, rules) || isNear(addresses, rules);
    return near ? own ? NEAR_AN_EARLIER : NEAR_ANOTHER_LIBRARYS : DIFFERENT;
  }

  /**
   * @param difference in one of the sets only; empty for more than can be counted
   */
  private static boolean isNear(OptionalInt difference, UploadRules rules) {
    return difference.isPresent() && difference.getAsInt() <= rules.nearby();
  }

  public Likeness or(Likeness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
