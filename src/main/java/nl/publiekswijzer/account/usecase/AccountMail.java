// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.delivery.AccountLetter;
import nl.publiekswijzer.delivery.usecase.AccountLetters;
import nl.publiekswijzer.delivery.usecase.Links;

/** Mail with a link by which somebody sets a password, in the transaction that makes the link. */
@Dependent
public class AccountMail {
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

  private boolean send(Account account, String key, PasswordLink link, String organisation) {
    var kind =
        link == PasswordLink.RESET ? AccountLetter.Kind.RESET : AccountLetter.Kind.INVITATION;
    return letters.add(
        account.id(),
        new AccountLetter(kind, key, clock.instant().plus(link.valid()), organisation));
  }
}
