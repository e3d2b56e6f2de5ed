// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import nl.publiekswijzer.platform.ClassFolder;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.preservation.ocfl.OcflRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArchiveCopyingTest {
  @RegisterExtension static final ClassFolder FOLDER = new ClassFolder();

  @RegisterExtension
  static final Composed PRODUCT = new Composed("publiekswijzer.archive.folder=" + FOLDER.path());

  @Test
  void whatIsNewIsCopiedOnceAndABadOneStopsNoOther(Composition product) throws IOException {
    product.get(AlgorithmKeeping.class).keep();
    var shelf = PreservedRows.of(product, "Bieb Rust");
    UUID first = shelf.published(2026, 1);
    shelf.broken(2026, 2);
    shelf.published(2026, 3);
    var copying = product.get(ArchiveCopying.class);

    assertEquals(2, copying.copy());
    assertEquals(0, copying.copy());

    String series = "urn:publiekswijzer:serie:" + shelf.series().replace('/', ':');
    var object = OcflRoot.open(FOLDER.path()).object(series);
    assertTrue(object.holds(shelf.number(2026, 1)));
    assertTrue(object.holds(shelf.number(2026, 3)));
    assertEquals(0, object.faults().size());
    product.actAs(shelf.reader());
    var events = product.get(Preserving.class).publication(first).publications().get(0).events();
    assertEquals(
        "Kopie in rust (OCFL 1.1): " + series + ", v1.", events.get(events.size() - 1).detail());
  }

  /** Nothing can be taken out of an object of OCFL: it is written again without. */
  @Test
  void whatWasDestroyedLeavesTheCopyAndTheRestOfItsSeriesStays(Composition product)
      throws IOException {
    product.get(AlgorithmKeeping.class).keep();
    var shelf = PreservedRows.of(product, "Bieb Gewist");
    UUID destroyed = shelf.published(2024, 1);
    shelf.published(2025, 1);
    var copying = product.get(ArchiveCopying.class);
    copying.copy();

    product.change(
        "insert into publication_tombstone (publication_id, library_id, kind, at, reason,"
            + " decided_by, sha256) select p.id, p.library_id, 'DESTROYED', now(),"
            + " 'De bewaartermijn is verstreken.', 'Archivaris', 'x' from publication p where p.id"
            + " = ?",
        destroyed);
    product.change("delete from publication_file where publication_id = ?", destroyed);
    copying.copy();

    String series = "urn:publiekswijzer:serie:" + shelf.series().replace('/', ':');
    var object = OcflRoot.open(FOLDER.path()).object(series);
    assertFalse(object.holds(shelf.number(2024, 1)));
    assertTrue(object.holds(shelf.number(2025, 1)));
    assertEquals(0, object.faults().size());
    try (var files = Files.walk(FOLDER.path())) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".weg")));
    }
  }

  @Test
  void whatIsPublishedIsNewUntilItWasCopied(Composition product) throws IOException {
    product.get(AlgorithmKeeping.class).keep();
    var shelf = PreservedRows.of(product, "Bieb Meteen");
    UUID id = shelf.published(2026, 1);
    var copying = product.get(ArchiveCopying.class);
    assertTrue(copying.listNew(1_000).contains(id));

    copying.copyNew(id);

    assertFalse(copying.listNew(1_000).contains(id));
    String series = "urn:publiekswijzer:serie:" + shelf.series().replace('/', ':');
    assertTrue(OcflRoot.open(FOLDER.path()).object(series).holds(shelf.number(2026, 1)));
  }
}
