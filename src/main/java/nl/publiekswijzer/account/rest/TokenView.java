// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import java.util.List;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.account.usecase.TokenIssuing;

/**
 * A token as the interface tells it.
 *
 * @param token its text, only when it is issued
 * @param laatstGebruikt absent before its first use
 */
public record TokenView(
    String id,
    String naam,
    List<String> rechten,
    String geldigTot,
    String laatstGebruikt,
    String token) {

  static TokenView of(TokenIssuing.Issued issued) {
    return of(issued.token(), issued.value());
  }

  static TokenView of(Keys.Token token) {
    return of(token, null);
  }

  private static TokenView of(Keys.Token token, String value) {
    return new TokenView(
        token.id().toString(),
        token.name(),
        token.permissions().stream().map(Permission::word).sorted().toList(),
        token.expires().toString(),
        token.lastUsed() == null ? null : token.lastUsed().toString(),
        value);
  }
}
