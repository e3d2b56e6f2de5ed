package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import javax.crypto.Mac;
import javax.crypto.ShortBufferException;

/**
 * Hashes counted member households while they pass by: {@code HMAC-SHA256(key of the edition, id)},
 * of which the first 64 bits are kept until the set is made.
 */
public final class HouseholdHashing implements LongConsumer {
  private final Mac mac;
  private final byte[] id = new byte[Long.BYTES];
  private final byte[] hash;
  private long[] hashes = new long[1 << 12];
  private int size;

  public HouseholdHashing(EditionKey key) {
    this.mac = key.householdMac();
    this.hash = new byte[mac.getMacLength()];
  }

  /** Takes one household, each once. */
  @Override
  public void accept(long household) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size + (size >> 1));
    }
    hashes[size++] = hash(household);
  }

  private long hash(long household) {
    try {
      ByteBuffer.wrap(id).putLong(household);
      mac.update(id);
      mac.doFinal(hash, 0);
      return ByteBuffer.wrap(hash).getLong();
    } catch (ShortBufferException e) {
      throw new IllegalStateException("the buffer has the length of the hash", e);
    }
  }

  /** The set of all households that passed by, whatever their order. */
  public MemberSet set(UploadRules rules) {
    long[] set = Arrays.copyOf(hashes, size);
    Arrays.parallelSort(set);
    return new MemberSet(digest(set), Sketch.of(set, rules.sketchCells()), size);
  }

  private static String digest(long[] sorted) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = ByteBuffer.allocate(1 << 13);
      for (long hash : sorted) {
        bytes.putLong(hash);
        if (!bytes.hasRemaining()) {
          digest.update(bytes.flip());
          bytes.clear();
        }
      }
      digest.update(bytes.flip());
      return HexFormat.of().formatHex(digest.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
