// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.crypto.Mac;

/**
 * Hashes the rows of one member file while they pass by, as they were delivered: the first 64 bits
 * of {@code HMAC-SHA256(key of the edition, row)}. For one thread.
 */
public final class RowHashing implements Consumer<String> {
  private final Mac mac;
  private final HashList hashes = new HashList();

  public RowHashing(EditionKey key) {
    this.mac = key.rowMac();
  }

  @Override
  public void accept(String row) {
    byte[] code = mac.doFinal(row.getBytes(StandardCharsets.UTF_8));
    hashes.add(ByteBuffer.wrap(code).getLong());
  }

  /** All that passed by, each once, sorted. */
  public DeliveredRows rows() {
    long[] sorted = hashes.all();
    Arrays.parallelSort(sorted);
    return new DeliveredRows(Arrays.stream(sorted).distinct().toArray());
  }
}
