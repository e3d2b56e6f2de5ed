// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import nl.publiekswijzer.request.Attempt;

/** The request no longer belongs to this attempt; a normal event, the attempt just ends. */
public class LostLease extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LostLease(Attempt attempt) {
    super("stale_token: request " + attempt.requestId() + ", token " + attempt.token());
  }
}
