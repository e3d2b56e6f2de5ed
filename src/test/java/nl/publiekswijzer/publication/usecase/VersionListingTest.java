// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.publication.store.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class VersionListingTest {
  @Test
  void versionsOfTheSameKindStandTogetherTheNewestFirst(Composition product) {
    var shelf = PublishedRows.of(product, "Plank");
    UUID before = shelf.published("year", 2023, "version", 5);
    UUID first = shelf.published("version", 1);
    UUID second = shelf.published("version", 2);
    shelf.published("kind", "MEMBERS");
    PublishedRows.of(product, "Andere plank").published();
    shelf.read();

    var found = product.get(VersionListing.class).find(first).orElseThrow();

    assertEquals("Plank", found.library());
    assertEquals(first, found.publication().id());
    assertEquals(
        List.of(second, first, before), found.versions().stream().map(Publication::id).toList());
    assertEquals(List.of(0L, 0L), shelf.traces(first));
    product.get(VersionListing.class).open(first);
    assertEquals(List.of(1L, 0L), shelf.traces(first));
    assertEquals(List.of(0L, 0L), shelf.traces(second));
  }

  @Test
  void shelfBeyondReachIsEmpty(Composition product) {
    UUID theirs = PublishedRows.of(product, "Vreemde plank").published();
    PublishedRows.of(product, "Eigen plank").read();
    var versions = product.get(VersionListing.class);

    assertEquals(Optional.empty(), versions.find(theirs));
    assertEquals(Optional.empty(), versions.open(theirs));
    assertEquals(Map.of(), versions.sizes(theirs));
    assertEquals(Optional.empty(), product.get(PublicationListing.class).find(theirs));
    assertEquals(List.of(), product.get(PublicationListing.class).list());
  }

  @Test
  void listedPublicationsHaveTheNamesOfTheirLibraries(Composition product) {
    var shelf = PublishedRows.of(product, "Naamplank");
    UUID id = shelf.published();
    shelf.read();
    var listing = product.get(PublicationListing.class);

    assertEquals(
        List.of("Naamplank " + id),
        listing.list().stream().map(l -> l.library() + " " + l.publication().id()).toList());
    assertEquals(
        Optional.of("Naamplank"), listing.find(id).map(PublicationListing.Listed::library));
  }
}
