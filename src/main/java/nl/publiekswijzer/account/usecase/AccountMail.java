package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.delivery.AccountLetter;
import nl.publiekswijzer.delivery.usecase.AccountLetters;

/** Mail with a link by which somebody sets a password, in the transaction that makes the link. */
@Dependent
public class AccountMail {
  private final AccountLetters letters;
  private final Clock clock;

  @Inject
  public AccountMail(AccountLetters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  void reset(Account account, String key) {
    send(account, key, PasswordLink.RESET, "");
  }

  /**
   * @param organisation for which the account is
   */
  void invitation(Account account, String key, String organisation) {
    send(account, key, PasswordLink.INVITATION, organisation);
  }

  private void send(Account account, String key, PasswordLink link, String organisation) {
    var kind =
        link == PasswordLink.RESET ? AccountLetter.Kind.RESET : AccountLetter.Kind.INVITATION;
    letters.add(
        account.id(),
        new AccountLetter(kind, key, clock.instant().plus(link.valid()), organisation));
  }
}
