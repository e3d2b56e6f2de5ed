// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * Takes the addresses of a member file as they are understood, and hashes each: the first 64 bits
 * of {@code HMAC-SHA256(key of the edition, address)}. Files that differ in nothing but how
 * addresses are spelt have the same sketch (OB-2, rule M7); what is the very same file is decided
 * by {@link DeliveredRows}. Lives while one file is taken in.
 */
public final class AddressHashing {
  private final EditionKey key;
  private final HashList addresses = new HashList();

  public AddressHashing(EditionKey key) {
    this.key = key;
  }

  /** Takes one address, each once. */
  public void accept(long address) {
    addresses.add(address);
  }

  /** Of all that passed by, whatever their order. */
  public Sketch sketch(UploadRules rules) {
    long[] hashes = addresses.all();
    NumberHashes.replace(hashes, key.addresses());
    return Sketch.of(hashes, rules.sketchCells());
  }
}
