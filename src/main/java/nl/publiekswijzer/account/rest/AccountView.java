// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import java.net.URI;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.usecase.AccountKeeping;

/**
 * An account as the administrator sees it.
 *
 * @param uitnodiging address to choose a password by, to hand over where the server sends no mail
 */
public record AccountView(
    String id,
    String email,
    String naam,
    String rol,
    boolean actief,
    boolean tweedeFactor,
    boolean identiteitsprovider,
    String aangemaaktOp,
    String uitnodiging) {

  static AccountView of(Account account) {
    return of(account, null);
  }

  static AccountView of(AccountKeeping.Entered entered) {
    return of(entered.account(), entered.invitation().map(URI::toString).orElse(null));
  }

  private static AccountView of(Account account, String invitation) {
    return new AccountView(
        account.id().toString(),
        account.email(),
        account.name(),
        account.role().word(),
        account.isEnabled(),
        account.secondFactor().isPresent(),
        account.identityIssuer().isPresent(),
        account.createdAt().toString(),
        invitation);
  }
}
