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
   * @param own whether the earlier set is of the same library
   */
  public static Likeness between(MemberSet set, MemberSet earlier, boolean own, UploadRules rules) {
    return of(set.sketch().difference(earlier.sketch()), own, rules);
  }

  /**
   * @param difference households in one of the sets only; empty for more than can be counted
   */
  static Likeness of(OptionalInt difference, boolean own, UploadRules rules) {
    if (difference.isEmpty() || difference.getAsInt() > rules.nearby()) {
      return DIFFERENT;
    }
    if (!own) {
      return NEAR_ANOTHER_LIBRARYS;
    }
    return difference.getAsInt() == 0 ? AN_EARLIER : NEAR_AN_EARLIER;
  }

  public Likeness or(Likeness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
