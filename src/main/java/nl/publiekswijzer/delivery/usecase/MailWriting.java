// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.publiekswijzer.delivery.AccountLetter;
import nl.publiekswijzer.delivery.AccountNotice;
import nl.publiekswijzer.delivery.EmailAddress;
import nl.publiekswijzer.delivery.LibraryNotice;
import nl.publiekswijzer.delivery.Mail;
import nl.publiekswijzer.delivery.MailComposer;
import nl.publiekswijzer.delivery.Recipient;
import nl.publiekswijzer.delivery.store.DueMail;
import nl.publiekswijzer.delivery.store.ToldEvent;

/** Writes the mail that a delivery asks for. */
@Dependent
public class MailWriting {
  private final AccountLetters letters;
  private final Links links;
  private final Clock clock;
  private final MailComposer composer;

  @Inject
  public MailWriting(AccountLetters letters, Links links, Clock clock) {
    this.letters = letters;
    this.links = links;
    this.clock = clock;
    this.composer = new MailComposer(links.host());
  }

  /** Empty when its link works no more. */
  Optional<Mail> write(DueMail due, EmailAddress address) {
    var to = new Recipient(address, due.name());
    return due.event().isPresent()
        ? Optional.of(write(due.event().get(), to))
        : write(due, letters.open(due.id(), due.letter().orElseThrow()), to);
  }

  private Mail write(ToldEvent event, Recipient to) {
    var notice =
        new LibraryNotice(
            event.id(), event.library(), event.year(), links.page(event), links.wishes());
    return switch (event.type()) {
      case PUBLICATION_READY -> composer.publicationReady(to, notice);
      case REQUEST_REJECTED -> composer.requestRejected(to, notice, event.detail());
      case REQUEST_FAILED -> composer.requestFailed(to, notice, event.detail());
      case REQUEST_HELD -> composer.requestHeld(to, notice);
      case PUBLICATION_WITHDRAWN -> composer.publicationWithdrawn(to, notice, event.detail());
    };
  }

  private Optional<Mail> write(DueMail due, AccountLetter letter, Recipient to) {
    var left = Duration.between(clock.instant(), letter.until());
    if (left.isNegative()) {
      return Optional.empty();
    }
    var notice = new AccountNotice(due.id(), links.newPassword(letter.key()), wholeMinutes(left));
    return Optional.of(
        switch (letter.kind()) {
          case RESET -> composer.passwordReset(to, notice);
          case INVITATION -> composer.accountCreated(to, notice, letter.organisation());
          case FACTOR_ENDED -> composer.secondFactorEnded(to, due.id(), links.help());
          case DAMAGE_FOUND -> composer.damageFound(to, due.id(), links.fixity());
        });
  }

  /** Rounded up, so that what was promised for an hour a second ago is still promised for that. */
  private static Duration wholeMinutes(Duration left) {
    return left.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
  }
}
