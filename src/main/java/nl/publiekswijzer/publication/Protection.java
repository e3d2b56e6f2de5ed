// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

/** How the counts of a publication are protected, which the publication tells. */
public enum Protection {
  /** Scheme OB-2: one draw for each table, and every figure a sum of it. */
  DRAWN,
  /** Scheme OB-2, with the exact members of an organisation that signed for it. */
  DRAWN_EXACT_MEMBERS,
  /** Hidden and rounded, before there was a scheme. */
  ROUNDED,
  /** Scheme OB-1: hidden, with noise and rounded, and files are compared. */
  NOISE,
  /** Scheme OB-1 for an organisation that signed for publication without the noise. */
  WITHOUT_NOISE;

  /** Whether it is of the scheme of today. */
  public boolean isDrawn() {
    return this == DRAWN || this == DRAWN_EXACT_MEMBERS;
  }
}
