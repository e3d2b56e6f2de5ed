// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.store.UploadCounts.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class UploadCountsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private UploadCounts counts;

  @BeforeEach
  void arrangeEdition(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    counts = new UploadCounts(given.actAs(DatabaseRole.WORKER).entities());
  }

  private Upload upload(String delivered, Instant at, Integer... blocks) {
    return new Upload(requests.edition, List.of(blocks), UUID.randomUUID(), delivered, at);
  }

  @Test
  void sameRowsAreKnownForTheVerySameBlocksOnly() {
    counts.add(upload("rows", NOON, 1234, 1236));

    assertTrue(counts.isKnown(upload("rows", NOON, 1234, 1236)));
    assertFalse(counts.isKnown(upload("other rows", NOON, 1234, 1236)));
    assertFalse(counts.isKnown(upload("rows", NOON, 1234)));
  }

  @Test
  void oldestOfTheLastSoManyIsFoundAmongThoseOfMeetingBlocks() {
    counts.add(upload("one", NOON.minusSeconds(30), 1234, 1236));
    counts.add(upload(null, NOON.minusSeconds(20), 1236, 1238));
    counts.add(upload("elsewhere", NOON.minusSeconds(10), 9999));
    var upload = upload("two", NOON, 1236);

    assertEquals(Optional.of(NOON.minusSeconds(20)), counts.findOldest(upload, 1, DAY));
    assertEquals(Optional.of(NOON.minusSeconds(30)), counts.findOldest(upload, 2, DAY));
    assertEquals(Optional.empty(), counts.findOldest(upload, 3, DAY));
  }

  @Test
  void whatIsAsLongAgoAsCountsIsLeftOut() {
    counts.add(upload("one", NOON.minus(DAY), 1234));
    counts.add(upload("two", NOON.minus(DAY).plusMillis(1), 1234));

    assertEquals(Optional.empty(), counts.findOldest(upload("three", NOON, 1234), 2, DAY));
  }

  @Test
  void uploadsOfAYearAgoAreForgotten() {
    counts.add(upload("old", NOON.minus(Duration.ofDays(365)), 1234));
    counts.add(upload("new", NOON.minus(Duration.ofDays(364)), 1234));

    counts.begin(upload("now", NOON, 1234));

    assertEquals(
        "new",
        transaction.value(
            "select string_agg(delivered_digest, ',') from upload_count where edition_id = ?",
            requests.edition));
  }

  @Test
  void pagesDoNotSeeWhatOthersHandedIn() {
    var pages =
        new UploadCounts(transaction.actAs(DatabaseRole.WEB, requests.merelstede).entities());

    assertThrows(
        PersistenceException.class, () -> pages.findOldest(upload("rows", NOON, 1234), 1, DAY));
  }
}
