package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import nl.publiekswijzer.account.store.Account;

@Dependent
public class AccountMail {
  void reset(Account account, String link) {}

  void invitation(Account account, String link) {}
}
