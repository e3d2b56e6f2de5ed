// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

/** How far an agreement is. */
public enum AgreementState {
  /** Not everybody has signed. */
  OPEN("TE_ONDERTEKENEN"),
  /** Everybody has, and files are missing. */
  COLLECTING("TE_LEVEREN"),
  /** All files are there; the publication is being made. */
  COMPLETE("WORDT_GEMAAKT"),
  PUBLISHED("GEPUBLICEERD"),
  /** Who proposed it took it back. */
  WITHDRAWN("INGETROKKEN"),
  /** An organisation did not want it. */
  DECLINED("AFGEWEZEN"),
  /** Its last day went by. */
  EXPIRED("VERLOPEN"),
  /** The area may not be told more of. */
  REFUSED("GEWEIGERD");

  private final String word;

  AgreementState(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** Whether nothing can change any more. */
  public boolean isEnded() {
    return compareTo(PUBLISHED) >= 0;
  }
}
