package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import nl.publiekswijzer.account.store.Account;

@Dependent
public class SecondFactors {
  public record Begun(String secret, String uri) {}

  public Begun begin() {
    return null;
  }

  public void confirm(String secret, String code) {}

  public void end(String code) {}

  boolean accept(Account account, String code) {
    return false;
  }
}
