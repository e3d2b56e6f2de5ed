// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/** A value that stays what it is: what is found out about it once, holds. */
final class PlainValue {
  private PlainValue() {}

  static boolean is(Object value) {
    return value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Number;
  }
}
