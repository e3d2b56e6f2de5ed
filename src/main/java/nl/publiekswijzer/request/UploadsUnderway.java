// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The member files that one node reads now, of which there are so many at most. */
public final class UploadsUnderway {
  /** What came of asking to begin. */
  public enum Entry {
    BEGUN,
    ALL_TAKEN,
    TOO_MANY_OF_ACCOUNT
  }

  private final int most;
  private final int mostOfAccount;
  private final Map<UUID, Integer> byAccount = new HashMap<>();
  private int all;

  public UploadsUnderway(int most, int mostOfAccount) {
    this.most = most;
    this.mostOfAccount = mostOfAccount;
  }

  /** Each that has begun must end. */
  public synchronized Entry begin(UUID accountId) {
    int own = byAccount.getOrDefault(accountId, 0);
    if (own >= mostOfAccount) {
      return Entry.TOO_MANY_OF_ACCOUNT;
    }
    if (all >= most) {
      return Entry.ALL_TAKEN;
    }
    byAccount.put(accountId, own + 1);
    all++;
    return Entry.BEGUN;
  }

  public synchronized void end(UUID accountId) {
    byAccount.computeIfPresent(accountId, (id, own) -> own == 1 ? null : own - 1);
    all--;
  }
}
