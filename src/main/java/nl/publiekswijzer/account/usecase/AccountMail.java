// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.delivery.AccountLetter;
import nl.publiekswijzer.delivery.usecase.AccountLetters;
import nl.publiekswijzer.delivery.usecase.Links;

/**
 * Mail about what opens an account, in the transaction that changes it: links by which somebody
 * sets a password, and news.
 */
@Dependent
public class AccountMail {
  private static final Duration NEWS = Duration.ofDays(7);

  private final AccountLetters letters;
  private final Links links;
  private final Clock clock;

  @Inject
  public AccountMail(AccountLetters letters, Links links, Clock clock) {
    this.letters = letters;
    this.links = links;
    this.clock = clock;
  }

  void reset(Account account, String key) {
    send(account, key, PasswordLink.RESET, "");
  }

  /**
   * The address to hand over where there is no mail server; empty when it was sent.
   *
   * @param organisation for which the account is
   */
  Optional<URI> invitation(Account account, String key, String organisation) {
    return send(account, key, PasswordLink.INVITATION, organisation)
        ? Optional.empty()
        : Optional.of(links.newPassword(key));
  }

  /** Tells the owner that an administrator ended the second factor. */
  void factorEnded(Account account) {
    letters.add(
        account.id(),
        new AccountLetter(AccountLetter.Kind.FACTOR_ENDED, "", clock.instant().plus(NEWS), ""));
  }

  private boolean send(Account account, String key, PasswordLink link, String organisation) {
    var kind =
        link == PasswordLink.RESET ? AccountLetter.Kind.RESET : AccountLetter.Kind.INVITATION;
    return letters.add(
        account.id(),
        new AccountLetter(kind, key, clock.instant().plus(link.valid()), organisation));
  }
}
