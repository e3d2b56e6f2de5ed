// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access;

/** What somebody may do; towards which libraries is told by {@link Actor#libraries()}. */
public enum Permission {
  /** Choose one's own password, and sign out: all that a one-time password opens. */
  PASSWORD("WACHTWOORD"),
  /** Set up one's own second factor. */
  FACTOR("TWEEDE_FACTOR"),
  /** Keep the rest of one's own account. */
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
  /** Keep the archive: withdraw, set terms, propose and approve what is destroyed. */
  ARCHIVE("ARCHIEFBEHEER"),
  /** Tell what a library offers, and where its clients stumble; agree to common names. */
  OFFER("AANBOD"),
  /** Enter customer research, and guess before the figures are shown. */
  RESEARCH("ONDERZOEK"),
  /** Enter how many people are connected with a library. */
  REACH("BEREIK"),
  /** Keep what the network shares: propositions, and what counts as connected. */
  SHARED("GEZAMENLIJK"),
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

  /** Whether it is for the person alone: no token ever permits it. */
  public boolean isPersonal() {
    return this == PASSWORD || this == FACTOR || this == OWN;
  }
}
