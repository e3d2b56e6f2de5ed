// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.store.ToldEvent;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LinksTest {
  private static final UUID SUBJECT = new UUID(0, 8);
  private static final String ID = "00000000-0000-0000-0000-000000000008";

  @RegisterExtension
  static final Composed COMPOSED =
      new Composed("publiekswijzer.public-url=https://pw.example.nl:8443/publiekswijzer");

  private static ToldEvent event(EventType type) {
    return new ToldEvent(new UUID(0, 7), type, SUBJECT, Instant.EPOCH, 2026, "", "Bieb");
  }

  @Test
  void everythingIsBelowThePublicAddress(Composition product) {
    var links = product.get(Links.class);
    String root = "https://pw.example.nl:8443/publiekswijzer";

    assertEquals("pw.example.nl", links.host());
    assertEquals(
        List.of(
            root + "/ui/publicaties/" + ID,
            root + "/ui/publicaties",
            root + "/ui/mijn-account",
            root + "/ui/wachtwoord/nieuw?sleutel=x"),
        Stream.of(
                links.publication(SUBJECT),
                links.publications(),
                links.wishes(),
                links.newPassword("x"))
            .map(Object::toString)
            .toList());
    for (var type : EventType.values()) {
      String part = type.name().startsWith("PUBLICATION") ? "publicaties/" : "aanvragen/";
      assertEquals(root + "/ui/" + part + ID, links.page(event(type)).toString());
      assertEquals(root + "/api/v1/" + part + ID, links.data(event(type)).toString());
    }
  }
}
