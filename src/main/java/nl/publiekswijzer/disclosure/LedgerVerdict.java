// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/** Whether a block may be told more of, from mild to strict. */
public enum LedgerVerdict {
  ALLOWED,
  /** A steward may allow it. */
  NEEDS_STEWARD,
  /** Only a library that is at home there may. */
  VISITORS_CLOSED,
  /** Nobody may in this edition. */
  EDITION_CLOSED,
  /** Nobody may as long as these editions are open. */
  EDITIONS_CLOSED;

  /** The stricter of two, as for a file whose area has several blocks. */
  public LedgerVerdict and(LedgerVerdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether nothing, and nobody, lets it through. */
  public boolean isClosed() {
    return compareTo(VISITORS_CLOSED) >= 0;
  }
}
