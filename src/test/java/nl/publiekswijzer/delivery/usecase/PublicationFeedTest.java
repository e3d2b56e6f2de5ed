// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.delivery.FeedEntry;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class PublicationFeedTest {
  private static final URI SELF = URI.create("https://pw.proef.example/api/v1/feeds/publicaties");

  private static UUID publication(
      Composition product, UUID library, String name, String kind, String moment) {
    return product.arrange(
        rows -> {
          long edition = rows.edition(name, Map.of());
          UUID request = rows.request(library, edition, Map.of("state", "PUBLISHED"));
          return rows.publication(
              request,
              library,
              edition,
              Map.of(
                  "kind",
                  kind,
                  "year",
                  2025,
                  "version",
                  3,
                  "pages",
                  21,
                  "published_at",
                  Instant.parse(moment)));
        });
  }

  @Test
  void newestWithinReachComesFirst(Composition product) {
    UUID own = product.arrange(rows -> rows.library("Feedbieb", Map.of()));
    UUID other = product.arrange(rows -> rows.library("Andere feedbieb", Map.of()));
    UUID first = publication(product, own, "F1", "COMBINED", "2026-01-31T23:30:00Z");
    UUID second = publication(product, own, "F2", "MEMBERS", "2026-02-10T10:00:00Z");
    publication(product, other, "F3", "MEMBERS", "2026-02-11T10:00:00Z");
    product.actAs(TestActors.employee(UUID.randomUUID(), own));

    var feed = product.get(PublicationFeed.class).read(SELF);

    assertEquals(
        List.of(
            new FeedEntry(
                second,
                "Feedbieb: leden 2025",
                Instant.parse("2026-02-10T10:00:00Z"),
                URI.create("https://pw.proef.example/ui/publicaties/" + second),
                "Feedbieb",
                "Versie 3, 21 pagina's, gepubliceerd op 10 februari 2026."),
            new FeedEntry(
                first,
                "Feedbieb: inwoners en leden 2025",
                Instant.parse("2026-01-31T23:30:00Z"),
                URI.create("https://pw.proef.example/ui/publicaties/" + first),
                "Feedbieb",
                "Versie 3, 21 pagina's, gepubliceerd op 1 februari 2026.")),
        feed.entries());
    assertEquals(SELF, feed.self());
    assertEquals(Instant.parse("2026-02-10T10:00:00Z"), feed.updated());
  }

  @Test
  void eachAccountHasItsOwnFeedThatKeepsItsName(Composition product) {
    UUID library = product.arrange(rows -> rows.library("Lege feedbieb", Map.of()));
    var account = UUID.randomUUID();
    var reading = product.get(PublicationFeed.class);
    product.actAs(TestActors.employee(account, library));
    var feed = reading.read(SELF);

    assertEquals(feed.id(), reading.read(SELF).id());
    assertEquals(List.of(), feed.entries());
    assertEquals(Instant.parse("2026-01-01T00:00:00Z"), feed.updated());
    product.actAs(TestActors.employee(UUID.randomUUID(), library));
    assertNotEquals(feed.id(), reading.read(SELF).id());
  }
}
