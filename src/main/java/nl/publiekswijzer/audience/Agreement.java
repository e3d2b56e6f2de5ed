// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;

/**
 * Files of one to five, of one organisation or more, that are looked at together in one work area.
 *
 * @param proposer library that proposed it
 * @param closesOn last day on which it can be signed and delivered to
 * @param parties in the order of their positions
 * @param ending empty while something can still be done
 */
public record Agreement(
    UUID id,
    String name,
    String purpose,
    UUID proposer,
    long editionId,
    WorkArea workArea,
    Instant createdAt,
    LocalDate closesOn,
    List<Party> parties,
    Optional<Ending> ending) {
  public static final int MOST_PARTIES = 5;
  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_TEXT = 400;

  public Agreement {
    parties = List.copyOf(parties);
  }

  /**
   * How it ended.
   *
   * @param reason empty when it was published
   */
  public record Ending(AgreementState state, Instant at, String reason) {}

  public AgreementState state() {
    if (ending.isPresent()) {
      return ending.get().state();
    }
    if (parties.stream().anyMatch(party -> party.signature().isEmpty())) {
      return AgreementState.OPEN;
    }
    return parties.stream().anyMatch(party -> party.delivery().isEmpty())
        ? AgreementState.COLLECTING
        : AgreementState.COMPLETE;
  }

  /** Whether all files are of one organisation. */
  public boolean isOfOne() {
    return parties.stream().map(Party::libraryId).distinct().count() == 1;
  }

  /** Whether the numbers of each file are told: of one organisation, or when all agree to it. */
  public boolean tellsNumbers() {
    return isOfOne() || parties.stream().allMatch(Party::sharesNumbers);
  }

  /** Whether an organisation takes part. */
  public boolean isOf(UUID libraryId) {
    return parties.stream().anyMatch(party -> party.libraryId().equals(libraryId));
  }
}
