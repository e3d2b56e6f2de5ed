// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All keys from which others are derived, the first one first and the one for what is new last. A
 * secret of the server takes the place of another by wrapping the ring anew, and then begins a new
 * key; what was keyed before is read by the key whose id it carries.
 */
@ApplicationScoped
public class KeyRing {
  private static final long PAUSE = Duration.ofSeconds(10).toNanos();

  private KeyRingTable table;
  private volatile List<RingKey> keys = List.of();
  private long read = System.nanoTime() - PAUSE;

  protected KeyRing() {} // for the proxy

  @Inject
  public KeyRing(KeyRingTable table) {
    this.table = table;
  }

  /**
   * Opens the ring, or begins one where there is none.
   *
   * @throws IllegalStateException when the secret of the server does not fit the database
   */
  public List<RingKey> all() {
    if (keys.isEmpty()) {
      keys = table.open();
    }
    return keys;
  }

  /** Of which the key of the tree that stays is always derived. */
  public RingKey first() {
    return all().get(0);
  }

  /** For what is new. */
  public RingKey current() {
    return all().get(all().size() - 1);
  }

  /**
   * The key with an id, which another node may have begun meanwhile: the ring is read anew, but not
   * at once again, for ids come in from outside too.
   *
   * @throws IllegalStateException when there is none
   */
  public RingKey of(String id) {
    return find(id)
        .or(
            () -> {
              readAnew();
              return find(id);
            })
        .orElseThrow(() -> new IllegalStateException("no such key in the ring"));
  }

  private Optional<RingKey> find(String id) {
    return all().stream().filter(key -> key.id().equals(id)).findFirst();
  }

  private synchronized void readAnew() {
    long now = System.nanoTime();
    if (now - read > PAUSE) {
      keys = table.open();
      read = now;
    }
  }
}
