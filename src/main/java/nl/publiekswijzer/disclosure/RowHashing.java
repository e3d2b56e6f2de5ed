// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Hashes the rows of one member file while they pass by, as they were delivered: the first 64 bits
 * of {@code HMAC-SHA256(key of the edition, row)}. Takes them from one thread, and works on another
 * processor while that thread reads on.
 */
public final class RowHashing implements Consumer<String> {
  private static final int BATCH = 1 << 12;

  /** More rows than these are never held. */
  private static final int MOST_BATCHES = 4;

  private final KeyedHash hash;
  private final HashList hashes = new HashList();
  private final Deque<CompletableFuture<long[]>> underway = new ArrayDeque<>();
  private String[] batch = new String[BATCH];
  private int filled;

  public RowHashing(EditionKey key) {
    this.hash = key.rows();
  }

  @Override
  public void accept(String row) {
    batch[filled++] = row;
    if (filled == BATCH) {
      begin();
      if (underway.size() > MOST_BATCHES) {
        take();
      }
    }
  }

  private void begin() {
    var rows = Arrays.copyOf(batch, filled);
    filled = 0;
    underway.add(CompletableFuture.supplyAsync(() -> hashed(rows)));
  }

  private long[] hashed(String[] rows) {
    return Arrays.stream(rows)
        .mapToLong(row -> hash.of(row.getBytes(StandardCharsets.UTF_8)))
        .toArray();
  }

  private void take() {
    for (long hashed : underway.remove().join()) {
      hashes.add(hashed);
    }
  }

  /** All that passed by, each once, sorted. */
  public DeliveredRows rows() {
    begin();
    while (!underway.isEmpty()) {
      take();
    }
    Arrays.fill(batch, null);
    return new DeliveredRows(hashes.distinct());
  }
}
