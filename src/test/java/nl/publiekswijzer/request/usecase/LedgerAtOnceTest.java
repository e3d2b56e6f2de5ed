// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that are worked on at the same time. */
@ExtendWith(Composed.class)
class LedgerAtOnceTest {
  private static final int AT_ONCE = 20;

  @Test
  void twentyAtOnceCannotOverdrawWhatIsLeftForOne(Composition product) throws Exception {
    var asking = new AskingFixtures(product);
    for (int i = 0; i < 20; i++) {
      compare(product, claimed(asking, "Bibliotheek Vooraf " + i, 1_000_000 + 1_000 * i));
    }
    assertEquals(20L, charges(product), "one more is allowed: 21 of 0.0571 are 1.1991");
    var attempts = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < AT_ONCE; i++) {
      var attempt = claimed(asking, "Bibliotheek Tegelijk " + i, 5_000_000 + 1_000 * i);
      attempts.add(() -> product.request(() -> compare(product, attempt)));
    }

    int drawn = 0;
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (var result : threads.invokeAll(attempts)) {
        drawn += result.get() ? 1 : 0;
      }
    } finally {
      threads.shutdown();
    }

    assertEquals(1, drawn);
    assertEquals(21L, charges(product));
    assertEquals(
        List.of("REJECTED 19"),
        product.list(
            "select state || ' ' || count(*) from analysis_request where state = 'REJECTED' group"
                + " by state"));
  }

  private static Attempt claimed(AskingFixtures asking, String library, int from) {
    var asker = asking.asker(library);
    return asking.claimed(asking.request(asker, set(from, 300)));
  }

  private static boolean compare(Composition product, Attempt attempt) {
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(SetComparing.class).compare(attempt));
  }

  private static Object charges(Composition product) {
    return product.value("select count(*) from privacy_charge");
  }
}
