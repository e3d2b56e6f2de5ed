// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/** The rule that decided what is told of a cell. */
public enum ReleaseRule {
  /** Too few: hidden. */
  D1,
  /** Follows from a hidden household count: hidden. */
  D2,
  /** Would tell a hidden cell by subtraction: hidden. */
  D3,
  /** Members, rounded. */
  D4,
  /** Part of a work area below a floor: hidden. */
  D5,
  /** One segment holds nearly all: only that is told. */
  D6,
  /** Members, with noise and rounded. */
  OB_1,
  /** Households, exactly. */
  EXACT;

  /** As it is called in a release log. */
  public String label() {
    return name().replace('_', '-');
  }
}
