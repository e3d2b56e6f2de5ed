// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.EnumSet;
import java.util.Set;

/** Why a request waits for a person, who that is, and what can be decided. */
public enum HoldReason {
  /** The member file is nearly one that the same library sent before. */
  NEAR_AN_EARLIER(
      "Dit ledenbestand lijkt sterk op een bestand dat u eerder aanleverde. Uw"
          + " ondersteuningsorganisatie beslist of de eerdere publicatie volstaat.",
      Decision.REFER,
      Decision.REPLACE,
      Decision.REJECT),
  /** The library has used up the analyses that one edition allows. */
  BUDGET(
      "Met deze editie zijn al zo veel verschillende ledenbestanden gepubliceerd als mag. Uw"
          + " ondersteuningsorganisatie beslist of het er een meer mag zijn.",
      Decision.RELEASE,
      Decision.REJECT),
  /** The member file is nearly one of another library, of which nothing is told. */
  NEAR_ANOTHER_LIBRARYS(
      "Deze aanvraag wacht op een beoordeling door de beheerder. U hoeft niets te doen.",
      Decision.RELEASE,
      Decision.REJECT);

  /** What a person can decide. */
  public enum Decision {
    RELEASE("VRIJGEVEN"),
    REJECT("AFWIJZEN"),
    /** The earlier publication is the answer. */
    REFER("VERWIJZEN"),
    /** This request takes the place of an earlier one that was not published yet. */
    REPLACE("VERVANGEN");

    private final String word;

    Decision(String word) {
      this.word = word;
    }

    /** As the interface calls it. */
    public String word() {
      return word;
    }
  }

  private final String sentence;
  private final Set<Decision> decisions;

  HoldReason(String sentence, Decision... decisions) {
    this.sentence = sentence;
    this.decisions = EnumSet.copyOf(Set.of(decisions));
  }

  /** What the requester is told. */
  public String sentence() {
    return sentence;
  }

  public boolean allows(Decision decision) {
    return decisions.contains(decision);
  }

  public Set<Decision> decisions() {
    return Set.copyOf(decisions);
  }

  /** Whether the support organisation decides; else the administrator does. */
  public boolean isForSupporter() {
    return this != NEAR_ANOTHER_LIBRARYS;
  }
}
