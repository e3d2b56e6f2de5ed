// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/**
 * The keys of a server as a start with certain secrets finds them, in the transaction of a test.
 */
public final class StartedRing {
  private StartedRing() {}

  /** A secret of the server, of its own for each mark. */
  public static String secret(int mark) {
    byte[] secret = new byte[32];
    secret[0] = (byte) mark;
    return Base64.getEncoder().encodeToString(secret);
  }

  /**
   * @param previous null where no secret is replaced
   * @param other as {@code key=value}
   */
  public static Settings settings(String secret, String previous, String... other) {
    var own = new ArrayList<>(List.of("publiekswijzer.secret=" + secret));
    own.addAll(List.of(other));
    if (previous != null) {
      own.add("publiekswijzer.secret.previous=" + previous);
    }
    return new Settings(TestSettings.of(own.toArray(String[]::new)));
  }

  public static SecretKeys keys(TestTransaction transaction, Settings settings) {
    return new SecretKeys(
        new KeyRing(
            new KeyRingTable(
                transaction.entities(), new OwnTransaction(new Within(transaction)), settings)));
  }

  /** As another server finds them that starts now, on the same database. */
  public static SecretKeys again(Composition product) {
    return new SecretKeys(new KeyRing(product.get(KeyRingTable.class)));
  }

  /** Runs the work in the transaction of the test. */
  private static final class Within extends TransactionBoundary {
    private final TestTransaction transaction;

    Within(TestTransaction transaction) {
      this.transaction = transaction;
    }

    @Override
    public <T> Outcome<T> attempt(DatabaseRole role, Supplier<T> work) {
      transaction.actAs(role);
      return new Outcome<>(work.get(), null);
    }
  }
}
