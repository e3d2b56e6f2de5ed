// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.EnumSet;
import java.util.Set;

/** Why a request waits for a person, who that is, and what can be decided. */
public enum HoldReason {
  /** The member file is nearly one that the same library sent before. */
  NEAR_AN_EARLIER(Sentences.NEAR, Decision.REFER, Decision.REPLACE, Decision.REJECT),
  /** The library has spent what it may of an area without being asked. */
  BUDGET(
      "Over dit gebied is met deze editie al de helft verteld van wat mag. Uw"
          + " ondersteuningsorganisatie beslist of er een bestand bij komt.",
      Decision.RELEASE,
      Decision.REJECT),
  /** The member file is nearly one of another library; nothing tells that it is not one's own. */
  NEAR_ANOTHER_LIBRARYS(Sentences.NEAR, Decision.RELEASE, Decision.REJECT);

  private static final class Sentences {
    static final String NEAR =
        "Dit ledenbestand lijkt sterk op een bestand dat eerder is aangeleverd. Het wacht op een"
            + " beoordeling door de beheerder. U hoeft niets te doen.";
  }

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

  /**
   * Whether the support organisation decides; else the administrator does. Who decides does not
   * tell whose file another is near.
   */
  public boolean isForSupporter() {
    return this == BUDGET;
  }
}
