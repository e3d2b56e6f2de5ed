// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.publication.PublicationNumber;
import nl.publiekswijzer.publication.usecase.PublicationMaking;

/** A library and its publications. */
public record PreservedRows(Composition product, UUID library, long edition) {
  public static PreservedRows of(Composition product, String name) {
    return product.arrange(
        rows ->
            new PreservedRows(
                product,
                rows.library(name, Map.of()),
                rows.edition("Editie van " + name, Map.of())));
  }

  /** How its only series is cited, without year. */
  public String series() {
    return PublicationNumber.code(library) + "/inwonersanalyse-1";
  }

  public String number(int year, int version) {
    return "%s/%d/v%d".formatted(series(), year, version);
  }

  public UUID published(int year, int version) {
    return entered(year, version, Sha256.of(bytes("waarde")));
  }

  /** With a file of which another digest was kept. */
  public UUID broken(int year, int version) {
    return entered(year, version, Sha256.of(bytes("anders")));
  }

  /** With the report of its check, which found that this standard is kept. */
  public UUID keeping(ArchivalStandard standard, int year, int version) {
    UUID id = published(year, version);
    byte[] report = bytes("profileName=\"%s validation profile\"".formatted(standard.archive()));
    product.arrange(
        rows -> {
          file(rows, id, "verapdf.xml", report, Sha256.of(report));
          return id;
        });
    return id;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private UUID entered(int year, int version, String digest) {
    String templates = product.get(PublicationMaking.class).templates();
    return product.arrange(
        rows -> {
          UUID request = rows.request(library, edition, Map.of("state", "PUBLISHED"));
          var columns = new HashMap<String, Object>();
          columns.put("year", year);
          columns.put("version", version);
          columns.put("number", number(year, version));
          columns.put("template_version", templates);
          columns.put("software_version", Software.VERSION);
          UUID id = rows.publication(request, library, edition, columns);
          byte[] pdf = bytes("%PDF van " + id);
          file(rows, id, "publicatie.pdf", pdf, Sha256.of(pdf));
          file(rows, id, "cijfers.json", bytes("{}"), Sha256.of(bytes("{}")));
          file(rows, id, "cijfers.csv", bytes("waarde"), digest);
          return id;
        });
  }

  private void file(Rows rows, UUID publication, String name, byte[] bytes, String digest) {
    rows.row(
        "publication_file",
        Map.of(
            "publication_id", publication,
            "library_id", library,
            "name", name,
            "media_type", "soort",
            "sha256", digest,
            "size", bytes.length,
            "content", bytes));
  }

  public Actor reader() {
    return TestActors.employee(UUID.randomUUID(), library);
  }
}
