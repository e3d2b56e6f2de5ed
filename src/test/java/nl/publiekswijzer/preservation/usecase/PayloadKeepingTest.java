// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.preservation.bag.Bag;
import nl.publiekswijzer.preservation.bag.BagCheck;
import nl.publiekswijzer.preservation.bag.StoredZip;
import nl.publiekswijzer.preservation.mdto.ObjectMetadata;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.sip.SubmissionTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class PayloadKeepingTest {
  /** As a server with other settings, or a later release, would pack. */
  private static final Delivery OTHER =
      new Delivery(new SubmissionTree(new ObjectMetadata("https://anders.example")), "Ander");

  private static List<String> faults(Bag bag) throws IOException {
    var zip = new ByteArrayOutputStream();
    new StoredZip(bag.files()).write(zip);
    return BagCheck.ofZip(new ByteArrayInputStream(zip.toByteArray()));
  }

  private static String manifest(Bag bag) {
    return bag.manifest("sha256").digests().sha256();
  }

  @Test
  void payloadThatWasKeptIsTheSameForEver(Composition product) throws IOException {
    product.get(AlgorithmKeeping.class).keep();
    var shelf = PreservedRows.of(product, "Bieb Bewaard");
    UUID id = shelf.published(2026, 1);
    product.actAs(shelf.reader());
    var before = product.get(Preserving.class).publication(id);
    var logged = product.get(Packing.class).manifests(before);
    assertNotEquals(logged.sha256(), manifest(OTHER.bag(before)));

    product.get(PayloadKeeping.class).keep(id);

    var after = product.get(Preserving.class).publication(id);
    assertEquals(logged, product.get(Packing.class).manifests(after));
    assertEquals(logged.sha256(), manifest(OTHER.bag(after)));
    assertEquals(List.of(), faults(OTHER.bag(after)));
  }

  @Test
  void payloadIsKeptOnce(Composition product) {
    UUID id = PreservedRows.of(product, "Bieb Eenmaal").published(2027, 1);
    var keeping = product.get(PayloadKeeping.class);

    keeping.keep(id);
    keeping.keep(id);

    assertEquals(
        0L,
        product.value(
            "select count(*) from publication_payload where publication_id = ? and content is null"
                + " and source = 'made'",
            id));
  }

  @Test
  void yearIsPackedOfKeptPayloadsAndNewSeries(Composition product) throws IOException {
    var shelf = PreservedRows.of(product, "Bieb Jaarpakket");
    UUID first = shelf.published(2028, 1);
    shelf.published(2028, 2);
    product.get(PayloadKeeping.class).keep(first);
    product.actAs(shelf.reader());

    var year = product.get(Preserving.class).libraryYear("Bieb Jaarpakket", 2028);

    assertEquals(List.of(), faults(OTHER.bag(year)));
    var alone = OTHER.bag(product.get(Preserving.class).publication(first));
    var names = OTHER.bag(year).manifest("sha256");
    String lines = new String(names.content().open().readAllBytes());
    for (var file : alone.payload()) {
      if (file.path().contains("_v1/")) {
        assertTrue(lines.contains(file.digests().sha256() + "  " + file.path()), file.path());
      }
    }
  }
}
