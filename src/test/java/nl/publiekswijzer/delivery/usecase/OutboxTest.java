// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Occurrence;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class OutboxTest {
  @Test
  void whatDidNotHappenIsNotTold(Composition product) {
    var place = EventFixtures.at(product, "nietstede");
    var subject = UUID.randomUUID();

    assertThrows(
        IllegalStateException.class,
        () ->
            product
                .get(OwnTransaction.class)
                .run(
                    () -> {
                      product
                          .get(Outbox.class)
                          .add(
                              new Occurrence(
                                  EventType.REQUEST_HELD,
                                  subject,
                                  place.library(),
                                  null,
                                  2026,
                                  ""));
                      throw new IllegalStateException("after all not");
                    }));

    assertEquals(0L, product.value("select count(*) from outbox where subject = ?", subject));
  }

  @Test
  void withoutAMailServerNobodyGetsMailAndReceiversAreCalledAllTheSame(Composition product) {
    var place = EventFixtures.at(product, "postloos");
    place.subscribe(URI.create("https://haak.example/postloos"), EventType.REQUEST_FAILED);
    UUID subject = place.happens(EventType.REQUEST_FAILED, "incident 1");

    product.get(Expanding.class).expand();

    assertEquals(List.of("https://haak.example/postloos"), place.told(subject));
  }
}
