// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.FiguresCsv;
import nl.publiekswijzer.publication.compose.FiguresJson;

/** Publications of a library and who reads them, arranged as rows. */
record PublishedRows(Composition product, UUID library, UUID reader, long edition) {
  static PublishedRows of(Composition product, String name) {
    return product.arrange(
        rows -> {
          UUID library = rows.library(name, Map.of("province", "Provincie van " + name));
          return new PublishedRows(
              product,
              library,
              rows.employee(
                  library, Map.of("email", "lezer@" + library + ".example", "name", "Lezer")),
              rows.edition(
                  "Editie van " + name, Map.of("reference_date", LocalDate.of(2024, 1, 1))));
        });
  }

  void read() {
    product.actAs(TestActors.employee(reader, library));
  }

  /** The series of its publications of a kind. */
  UUID series(String kind) {
    return product.arrange(rows -> rows.series(library, kind, "Werkgebied"));
  }

  /** Somebody else at the same library. */
  UUID colleague() {
    return product.arrange(rows -> rows.employee(library, Map.of("name", "Collega")));
  }

  /** The newest for now, with a file of each kind. */
  UUID published(Object... other) {
    return entered(
        edition,
        "{\"onderwerp\":{\"werkgebied\":\"Merelstede\"}}".getBytes(StandardCharsets.UTF_8),
        "waarde".getBytes(StandardCharsets.UTF_8),
        other);
  }

  /** With these figures in its files. */
  UUID withFigures(long of, PublishedFigures figures, String number, Object... other) {
    var imprint =
        Imprint.of(number, 2024, 1, Instant.parse("2026-03-02T08:00:00Z"), "sjabloon", "proef");
    return entered(
        of,
        FiguresJson.of(figures, imprint),
        FiguresCsv.of(figures, Backdrop.NONE, imprint),
        other);
  }

  /** With figures as an earlier release wrote them, which did not tell of invented areas yet. */
  UUID withEarlierFigures(long of, PublishedFigures figures, String number, Object... other) {
    var imprint =
        Imprint.of(number, 2024, 1, Instant.parse("2025-03-02T08:00:00Z"), "sjabloon", "proef");
    String json =
        new String(FiguresJson.of(figures, imprint), StandardCharsets.UTF_8)
            .replaceAll("\"\\$schema\":\"[^\"]*\",\"formaat\":\\d+,", "")
            .replaceAll("\"gebiedenVerzonnen\":\\w+,", "");
    return entered(
        of,
        json.getBytes(StandardCharsets.UTF_8),
        FiguresCsv.of(figures, Backdrop.NONE, imprint),
        other);
  }

  /** With this PDF. */
  UUID withDocument(byte[] pdf) {
    return product.arrange(
        rows -> {
          UUID request = rows.request(library, edition, Map.of("state", "PUBLISHED"));
          UUID id = rows.publication(request, library, edition, Map.of());
          file(rows, id, "publicatie.pdf", pdf);
          return id;
        });
  }

  private UUID entered(long of, byte[] json, byte[] csv, Object... other) {
    return product.arrange(
        rows -> {
          var columns = new HashMap<String, Object>();
          for (int i = 0; i < other.length; i += 2) {
            columns.put((String) other[i], other[i + 1]);
          }
          UUID request =
              rows.request(library, of, Map.of("state", "PUBLISHED", "note", "Voor de raad"));
          UUID id = rows.publication(request, library, of, columns);
          file(rows, id, "publicatie.pdf", ("%PDF van " + id).getBytes(StandardCharsets.UTF_8));
          file(rows, id, "cijfers.json", json);
          file(rows, id, "cijfers.csv", csv);
          return id;
        });
  }

  private void file(Rows rows, UUID publication, String name, byte[] bytes) {
    rows.row(
        "publication_file",
        Map.of(
            "publication_id", publication,
            "library_id", library,
            "name", name,
            "media_type", "soort/" + name,
            "sha256", Sha256.of(bytes),
            "size", bytes.length,
            "content", bytes));
  }

  /** How often somebody opened it, and how many files of it were handed out. */
  List<Object> traces(UUID publication) {
    return List.of(
        product.value(
            "select count(*) from publication_opened where publication_id = ?", publication),
        product.value(
            "select count(*) from download_receipt where publication_id = ?", publication));
  }
}
