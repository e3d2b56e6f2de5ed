// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/** Whether a block may be told more of, from mild to strict. */
public enum LedgerVerdict {
  ALLOWED,
  /** A steward may allow it. */
  NEEDS_STEWARD,
  /** Nobody may. */
  CLOSED;

  /** The stricter of two, as for a file whose area has several blocks. */
  public LedgerVerdict and(LedgerVerdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
