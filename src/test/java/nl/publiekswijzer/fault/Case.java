// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A request that can be asked in the name of any library, always with the same figures.
 *
 * @param number from 0; it decides the rest
 */
record Case(int number) {
  static final int MOST = 27;

  private static final int AREAS = 9;
  private static final List<String> KINDS = List.of("INWONERS", "LEDEN", "GECOMBINEERD");

  static List<Case> first(int count) {
    return IntStream.range(0, count).mapToObj(Case::new).toList();
  }

  /** Municipality of the demonstration edition. */
  String area() {
    return "VB0" + (1 + number % AREAS);
  }

  /** Each area comes with each kind once. */
  String kind() {
    return KINDS.get((number + number / AREAS) % KINDS.size());
  }

  boolean hasMembers() {
    return !kind().equals(KINDS.get(0));
  }
}
