// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access;

/** What somebody may do; towards which libraries is told by {@link Actor#libraries()}. */
public enum Permission {
  /** Keep one's own account; what a token never permits. */
  OWN("EIGEN_ACCOUNT"),
  /** Look at editions, segments and themes. */
  LOOK("RAADPLEGEN"),
  /** Ask for an analysis, and follow one's requests. */
  ASK("AANVRAGEN"),
  /** Read publications and their figures. */
  READ("LEZEN"),
  /** Set the house style of a library. */
  STYLE("HUISSTIJL"),
  /** Decide for libraries: what they may ask, who gets the result, what is held. */
  DECIDE("BESLISSEN"),
  /** Enter and change libraries, branches, support organisations. */
  ORGANISE("ORGANISATIES"),
  /** Import editions and enter their licences. */
  EDITIONS("EDITIES"),
  /** Enter accounts, give and take their rights. */
  ACCOUNTS("ACCOUNTS"),
  /** Read and export the audit. */
  AUDIT("LOGBOEK");

  private final String word;

  Permission(String word) {
    this.word = word;
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }
}
