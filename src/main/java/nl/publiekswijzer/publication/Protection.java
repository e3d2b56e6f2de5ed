// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

/** How the member counts of a publication are protected, which the publication tells. */
public enum Protection {
  /** Hidden and rounded. */
  ROUNDED,
  /** Scheme OB-1: hidden, with noise and rounded, and files are compared. */
  NOISE,
  /** Scheme OB-1 for an organisation that signed for publication without the noise. */
  WITHOUT_NOISE
}
