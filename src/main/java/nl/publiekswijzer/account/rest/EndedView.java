// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import nl.publiekswijzer.account.Ended;

/** How many sessions and tokens ended. */
public record EndedView(int sessies, int tokens) {
  static EndedView of(Ended ended) {
    return new EndedView(ended.sessions(), ended.tokens());
  }
}
