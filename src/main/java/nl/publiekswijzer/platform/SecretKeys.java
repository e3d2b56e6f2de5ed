// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/**
 * Keys for one purpose each, derived from the {@link KeyRing}. What is encrypted carries the id of
 * its key in front.
 */
@Dependent
public class SecretKeys {
  private static final String AFTER_ID = ":";

  private final KeyRing ring;

  @Inject
  public SecretKeys(KeyRing ring) {
    this.ring = ring;
  }

  /** Id of the key for what is new. */
  public String currentId() {
    return ring.current().id();
  }

  /** 32 bytes for a purpose, of the key for what is new. */
  public byte[] derive(String purpose) {
    return ring.current().derive(purpose);
  }

  /**
   * 32 bytes for a purpose.
   *
   * @param id of the key; null for the first
   */
  public byte[] derive(String id, String purpose) {
    return id == null ? deriveOfFirst(purpose) : ring.of(id).derive(purpose);
  }

  /** 32 bytes for a purpose, the same whatever secrets follow each other. */
  public byte[] deriveOfFirst(String purpose) {
    return ring.first().derive(purpose);
  }

  /** AES-256-GCM, as text. */
  public String encrypt(String purpose, String text) {
    var key = ring.current();
    return key.id() + AFTER_ID + key.encrypt(purpose, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param encrypted without an id in front it is of the first key
   * @throws IllegalStateException when it was encrypted under another key or changed since
   */
  public String decrypt(String purpose, String encrypted) {
    int id = encrypted.indexOf(AFTER_ID);
    var key = id < 0 ? ring.first() : ring.of(encrypted.substring(0, id));
    return key.decrypt(purpose, encrypted.substring(id + 1))
        .map(content -> new String(content, StandardCharsets.UTF_8))
        .orElseThrow(
            () -> new IllegalStateException(purpose + " cannot be read with its key " + key.id()));
  }
}
