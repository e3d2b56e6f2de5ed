// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be destroyed: proposed by one, decided by another.
 *
 * @param proposedBy role and organisation
 * @param proposer account that may not decide
 * @param decision empty while it waits
 */
public record DestructionList(
    UUID id,
    Instant proposedAt,
    String proposedBy,
    UUID proposer,
    List<Line> lines,
    Optional<Decision> decision) {
  public DestructionList {
    lines = List.copyOf(lines);
  }

  /** How far a list is. */
  public enum State {
    PROPOSED("voorgesteld"),
    DESTROYED("vernietigd"),
    REJECTED("afgewezen");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** As the interface calls it. */
    public String word() {
      return word;
    }
  }

  public State state() {
    return decision
        .map(decided -> decided.approved() ? State.DESTROYED : State.REJECTED)
        .orElse(State.PROPOSED);
  }

  /**
   * A publication on it.
   *
   * @param number how it is cited
   * @param dueOn the day on which its term ended
   * @param sha256 of its PDF; empty while it is not destroyed
   */
  public record Line(UUID publication, String number, LocalDate dueOn, String sha256) {}

  /**
   * What a second person decided.
   *
   * @param reason in Dutch; may be empty for what is approved
   * @param decidedBy role and organisation
   */
  public record Decision(boolean approved, String reason, Instant decidedAt, String decidedBy) {}
}
