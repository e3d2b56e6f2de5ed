// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.fixity.CheckSentence;
import nl.publiekswijzer.fixity.FixityRound;
import nl.publiekswijzer.fixity.FixityState;
import nl.publiekswijzer.fixity.StoredLetter;
import nl.publiekswijzer.fixity.store.LetterRepository;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.publication.FixityLetter;
import nl.publiekswijzer.publication.usecase.FixityLetterMaking;

/** Makes one letter a month about the state of all that is kept, and gives those that there are. */
@Dependent
public class LetterKeeping {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final LetterRepository letters;
  private final FixityOverview overview;
  private final FixityLetterMaking making;
  private final String organisation;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public LetterKeeping(
      LetterRepository letters,
      FixityOverview overview,
      FixityLetterMaking making,
      Settings settings,
      OwnTransaction transaction,
      Clock clock) {
    this.letters = letters;
    this.overview = overview;
    this.making = making;
    this.organisation = "Publiekswijzer, " + settings.publicUrl().getHost();
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Makes the letter of this month, where there is none yet and anything was ever read.
   *
   * @return whether it was made now
   */
  public boolean keep() {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var month = YearMonth.from(now.atZone(ZONE));
    Optional<FixityState> state =
        transaction.call(
            () -> letters.holds(month) ? Optional.empty() : Optional.of(overview.all()));
    if (state.isEmpty() || state.get().isUntouched()) {
      return false;
    }
    var made = making.make(letter(month, now, state.get()));
    return transaction.call(() -> letters.add(month, now, made.pages(), made.pdf()));
  }

  private FixityLetter letter(YearMonth month, Instant now, FixityState state) {
    return new FixityLetter(
        month,
        organisation,
        now,
        state.last().map(LetterKeeping::round),
        state.present().map(round -> state.left()),
        state.days(),
        state.overdue(),
        state.findings().stream()
            .map(finding -> CheckSentence.told(finding.store(), finding.check()))
            .toList());
  }

  private static FixityLetter.Round round(FixityRound of) {
    var tally = of.tally();
    return new FixityLetter.Round(
        of.number(),
        of.begunAt(),
        of.endedAt(),
        tally.publications(),
        tally.files(),
        tally.bytes(),
        tally.failures(),
        of.entry());
  }

  /**
   * Newest first.
   *
   * @throws Refused with 403 when the actor may neither keep nor read publications
   */
  public List<StoredLetter> list() {
    overview.requireSight();
    return transaction.call(letters::list);
  }

  /**
   * The document of a month; empty when there is none.
   *
   * @throws Refused with 403 when the actor may neither keep nor read publications
   */
  public Optional<byte[]> find(YearMonth month) {
    overview.requireSight();
    return transaction.call(() -> letters.find(month));
  }
}
