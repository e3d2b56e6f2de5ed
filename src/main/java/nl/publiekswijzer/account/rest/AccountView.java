package nl.publiekswijzer.account.rest;

import nl.publiekswijzer.account.store.Account;

/** An account as the administrator sees it. */
public record AccountView(
    String id,
    String email,
    String naam,
    String rol,
    boolean actief,
    boolean tweedeFactor,
    boolean identiteitsprovider,
    String aangemaaktOp) {

  static AccountView of(Account account) {
    return new AccountView(
        account.id().toString(),
        account.email(),
        account.name(),
        account.role().word(),
        account.isEnabled(),
        account.secondFactor().isPresent(),
        account.identityIssuer().isPresent(),
        account.createdAt().toString());
  }
}
