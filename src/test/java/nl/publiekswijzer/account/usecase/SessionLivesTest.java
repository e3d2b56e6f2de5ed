// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.administrator;
import static nl.publiekswijzer.account.usecase.AccountFixtures.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.publiekswijzer.access.usecase.LivingSessions;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class SessionLivesTest {
  private static Set<String> living(Composition product, KeyText... sessions) {
    return product
        .get(LivingSessions.class)
        .living(List.of(sessions).stream().map(KeyText::digest).toList());
  }

  @Test
  void sessionLivesUntilItIsEndedByWhomever(Composition product) {
    var account = administrator(product, "leeft@sessie.example");
    var first = session(product, account);
    var second = session(product, account);
    assertEquals(Set.of(first.digest(), second.digest()), living(product, first, second));

    product.get(Sessions.class).end(first);
    assertEquals(Set.of(second.digest()), living(product, first, second));

    product.arrange(
        rows -> {
          rows.change("update account set enabled = false where id = ?", account);
          return null;
        });
    assertEquals(Set.of(), living(product, first, second));
    assertEquals(Set.of(), living(product));
  }

  @Test
  void askingIsNoSignOfLife(Composition product) {
    var session = session(product, administrator(product, "stil@sessie.example"));

    for (int i = 0; i < 60; i++) {
      product.clock().advance(Duration.ofMinutes(1));
      assertEquals(Set.of(session.digest()), living(product, session));
    }
    product.clock().advance(Duration.ofMillis(1));

    assertEquals(Set.of(), living(product, session));
  }
}
