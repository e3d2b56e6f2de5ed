// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestTransaction;

/** Two libraries, two editions and publications with their files, as rows of the database. */
final class PublicationStoreFixtures {
  final Rows rows;
  final UUID merelstede;
  final UUID vinkenoord;
  final long edition;
  final long laterEdition;

  private final TestTransaction transaction;

  PublicationStoreFixtures(TestTransaction transaction) {
    this.transaction = transaction;
    rows = new Rows(transaction);
    merelstede = rows.library("Bibliotheek Merelstede", Map.of("province", "Utrecht"));
    vinkenoord = rows.library("Bibliotheek Vinkenoord", Map.of("province", "Zeeland"));
    edition = rows.edition("Huishoudens 2024", Map.of("reference_date", LocalDate.of(2024, 1, 1)));
    laterEdition =
        rows.edition("Huishoudens 2025", Map.of("reference_date", LocalDate.of(2025, 1, 1)));
  }

  /** Columns by name; a value may be null. */
  static Map<String, Object> row(Object... namesAndValues) {
    var row = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }

  /** A publication without files. */
  UUID bare(UUID library, Object... other) {
    var row = row(other);
    long of = row.containsKey("edition_id") ? (Long) row.get("edition_id") : edition;
    var request =
        rows.request(
            library, of, row("state", "PUBLISHED", "note", "Voor de raad.", "themes", "T2,,T1"));
    return rows.publication(request, library, of, row);
  }

  /** A publication with a PDF of 901 bytes and 77 bytes of figures, of an area of this name. */
  UUID published(UUID library, String area, Object... other) {
    var publication = bare(library, other);
    file(publication, "publicatie.pdf", 901, "%PDF van " + area);
    file(publication, "cijfers.json", 64, "{\"onderwerp\":{\"werkgebied\":\"" + area + "\"}}");
    file(publication, "cijfers.csv", 13, "waarde");
    return publication;
  }

  /** A file, of which the size is whatever the test wants it to be. */
  void file(UUID publication, String name, long size, String content) {
    transaction.insert(
        "publication_file",
        Map.of(
            "publication_id",
            publication,
            "library_id",
            transaction.value("select library_id from publication where id = ?", publication),
            "name",
            name,
            "media_type",
            "soort/" + name,
            "sha256",
            Sha256.of(content.getBytes(StandardCharsets.UTF_8)),
            "size",
            size,
            "content",
            content.getBytes(StandardCharsets.UTF_8)));
  }

  void opened(UUID publication, UUID account, Instant openedAt) {
    transaction.insert(
        "publication_opened",
        Map.of(
            "publication_id",
            publication,
            "account_id",
            account,
            "library_id",
            transaction.value("select library_id from publication where id = ?", publication),
            "opened_at",
            openedAt));
  }

  void received(UUID publication, UUID account, String file, Instant receivedAt) {
    transaction.insert(
        "download_receipt",
        Map.of(
            "publication_id",
            publication,
            "account_id",
            account,
            "library_id",
            transaction.value("select library_id from publication where id = ?", publication),
            "file",
            file,
            "received_at",
            receivedAt));
  }

  /** By the clock of the database. */
  Instant now() {
    return ((Timestamp) transaction.value("select clock_timestamp()")).toInstant();
  }
}
