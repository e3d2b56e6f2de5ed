// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.web.PageWords;

/**
 * A token in a list.
 *
 * @param lastUsed in words
 */
public record TokenLine(String id, String name, String expires, String lastUsed) {
  static TokenLine of(Keys.Token token, PageWords words) {
    return new TokenLine(
        token.id().toString(),
        token.name(),
        words.speech().day(token.expires()),
        token.lastUsed() == null
            ? words.get("account.tokens.never")
            : words.speech().moment(token.lastUsed()));
  }
}
