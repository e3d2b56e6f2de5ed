// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FixityAlarmTest {
  @RegisterExtension
  static final Composed PRODUCT =
      new Composed(
          "publiekswijzer.mail.host=post.proef.example",
          "publiekswijzer.mail.from=publiekswijzer@proef.example");

  @Test
  void everyAdministratorGetsOneMailADay(Composition product) {
    UUID administrator =
        product.arrange(rows -> rows.account("ADMINISTRATOR", Map.of("enabled", true)));
    product.arrange(rows -> rows.account("ADMINISTRATOR", Map.of("enabled", false)));
    product.arrange(rows -> rows.account("CORE_TEAM", Map.of("enabled", true)));
    var shelf = CheckedShelf.of(product, "Bieb Alarm");
    for (int version = 1; version <= 2; version++) {
      shelf.flip(shelf.published(2026, version), "cijfers.csv");
    }

    shelf.round();

    assertEquals(
        List.of(administrator.toString()),
        product.list("select account_id from delivery where channel = 'MAIL'"));
  }
}
