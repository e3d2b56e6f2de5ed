// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account;

/** How many keys of an account ended at once, as after a new password. */
public record Ended(int sessions, int tokens) {

  /** The account with the tokens it lost, as the audit tells it. */
  public String toldOf(String account) {
    return tokens == 0 ? account : "%s, beëindigde tokens: %d".formatted(account, tokens);
  }
}
