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

  private Upload upload(String delivered, Instant at, Integer... postcodes) {
    return upload(requests.edition, UUID.randomUUID(), delivered, at, postcodes);
  }

  private static Upload upload(
      long edition, UUID account, String delivered, Instant at, Integer... postcodes) {
    return new Upload(edition, false, List.of(postcodes), account, delivered, at);
  }

  private Optional<Instant> oldest(Upload upload, int many) {
    return counts.findOldest(upload, many, DAY, false);
  }

  @Test
  void sameRowsAreKnownForTheSameEditionOnly() {
    counts.add(upload("rows", NOON, 1234, 1236));

    assertTrue(counts.isKnown(upload("rows", NOON, 1234, 1236)));
    assertFalse(counts.isKnown(upload("other rows", NOON, 1234, 1236)));
    assertFalse(
        counts.isKnown(upload(requests.laterEdition, UUID.randomUUID(), "rows", NOON, 1234, 1236)));
  }

  @Test
  void oldestOfTheLastSoManyIsFoundOverAllEditions() {
    counts.add(upload("one", NOON.minusSeconds(30), 1234, 1236));
    counts.add(
        upload(requests.laterEdition, UUID.randomUUID(), "two", NOON.minusSeconds(20), 1236, 1238));
    counts.add(upload("elsewhere", NOON.minusSeconds(10), 9999));
    var upload = upload("three", NOON, 1236);

    assertEquals(Optional.of(NOON.minusSeconds(20)), oldest(upload, 1));
    assertEquals(Optional.of(NOON.minusSeconds(30)), oldest(upload, 2));
    assertEquals(Optional.empty(), oldest(upload, 3));
  }

  /** What a file tells of one address, no file of another area tells. */
  @Test
  void everyPostcodeAreaCountsByItselfAndTheLastToHavePlaceDecides() {
    counts.add(upload("one", NOON.minusSeconds(40), 1234));
    counts.add(upload("two", NOON.minusSeconds(30), 1236));
    counts.add(upload("three", NOON.minusSeconds(20), 1236));
    counts.add(upload("four", NOON.minusSeconds(10), 1234));
    counts.add(upload("five", NOON.minusSeconds(5), 1238));
    var upload = upload("six", NOON, 1234, 1236, 1238, 1240);

    assertEquals(Optional.of(NOON.minusSeconds(30)), oldest(upload, 2));
    assertEquals(Optional.empty(), oldest(upload, 3));
  }

  @Test
  void filesOfOneAccountAreCountedByThemselvesToo() {
    var account = UUID.randomUUID();
    counts.add(upload(requests.edition, account, "one", NOON.minusSeconds(30), 1234));
    counts.add(upload("others", NOON.minusSeconds(20), 1234));
    var upload = upload(requests.laterEdition, account, "two", NOON, 1234);

    assertEquals(Optional.of(NOON.minusSeconds(30)), counts.findOldest(upload, 1, DAY, true));
    assertEquals(Optional.empty(), counts.findOldest(upload, 2, DAY, true));
  }

  @Test
  void whatIsAsLongAgoAsCountsIsLeftOut() {
    counts.add(upload("one", NOON.minus(DAY), 1234));
    counts.add(upload("two", NOON.minus(DAY).plusMillis(1), 1234));

    assertEquals(Optional.empty(), oldest(upload("three", NOON, 1234), 2));
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
        PersistenceException.class,
        () -> pages.findOldest(upload("rows", NOON, 1234), 1, DAY, false));
  }
}
