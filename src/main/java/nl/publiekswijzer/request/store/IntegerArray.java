// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** Whole numbers as PostgreSQL reads an array of them. */
final class IntegerArray {
  private IntegerArray() {}

  static String text(Collection<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
