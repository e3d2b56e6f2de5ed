// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/** Whether an element opens or closes a table, row or cell, or is the whole of it. */
enum Span {
  NONE,
  START,
  END,
  FULL;

  boolean opens() {
    return this == START || this == FULL;
  }

  boolean closes() {
    return this == END || this == FULL;
  }
}
