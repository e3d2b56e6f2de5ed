// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.math.BigDecimal;
import nl.publiekswijzer.disclosure.NamingChance;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.usecase.AreaStanding.Standing;

/**
 * What was spent of the privacy of an area, as pages say it.
 *
 * @param text how much was spent, and what that means
 * @param rest what is left, of both limits
 * @param closed why no new member file comes out of it; empty where one may
 */
public record LedgerView(String text, String rest, String closed) {
  static LedgerView of(Standing standing, Speech words) {
    return new LedgerView(
        words.say(
            "request.ledger.text",
            number(standing.spent()),
            number(standing.limit()),
            NamingChance.at(standing.spent()),
            NamingChance.at(BigDecimal.ZERO),
            NamingChance.at(standing.limit())),
        words.say(
            "request.ledger.rest",
            number(standing.left()),
            number(standing.openSpent()),
            number(standing.openLimit())),
        standing.isClosed() ? words.of("request.ledger", standing.closedBy()) : "");
  }

  private static double number(BigDecimal rho) {
    return rho.doubleValue();
  }
}
