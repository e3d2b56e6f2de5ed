// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import java.util.List;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.store.Account;

/**
 * An account as its owner sees it.
 *
 * @param herstelcodes how many codes for the loss of the second factor are left
 */
public record OwnAccountView(
    String email,
    String naam,
    String rol,
    List<String> rechten,
    boolean tweedeFactor,
    int herstelcodes,
    boolean wachtwoordKiezen,
    boolean mailBijGereed,
    boolean mailBijMislukt) {

  static OwnAccountView of(Account account, int recoveryCodes) {
    return new OwnAccountView(
        account.email(),
        account.name(),
        account.role().word(),
        account.permissions().stream().map(Permission::word).sorted().toList(),
        account.secondFactor().isPresent(),
        recoveryCodes,
        account.mustChoosePassword(),
        account.wishes().whenReady(),
        account.wishes().whenFailed());
  }
}
