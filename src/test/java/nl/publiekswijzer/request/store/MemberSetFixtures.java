// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import java.util.HexFormat;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.Sketch;

/** Sets of member households, and what can be compared of them. */
final class MemberSetFixtures {
  private MemberSetFixtures() {}

  /** A set in which the number is everywhere. */
  static MemberSet set(int number) {
    return new MemberSet(
        "sleutel",
        "vingerafdruk " + number,
        "gekruist " + number,
        "aangeleverd " + number,
        Sketch.of(new long[] {number}, 8),
        Sketch.of(new long[] {-number}, 8),
        number);
  }

  /** The sketches in hexadecimal digits. */
  static String sketch(MemberSet set) {
    return HexFormat.of().formatHex(set.sketch().bytes())
        + HexFormat.of().formatHex(set.addresses().bytes());
  }

  /** A set with a sketch that can be compared. */
  record Told(
      String key, String households, String crossed, String delivered, String sketch, int rows) {
    static Told of(MemberSet set) {
      return new Told(
          set.keyId(),
          set.households(),
          set.crossed(),
          set.delivered(),
          MemberSetFixtures.sketch(set),
          set.rows());
    }
  }
}
