package nl.publiekswijzer.account.usecase;

import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.platform.InvalidInput;

final class PasswordCheck {
  private PasswordCheck() {}

  static void check(String password, Account account) {
    if (password == null || password.length() < 12 || password.length() > 128) {
      throw new InvalidInput("nieuw", "Kies een wachtwoord van 12 tot en met 128 tekens.");
    }
  }
}
