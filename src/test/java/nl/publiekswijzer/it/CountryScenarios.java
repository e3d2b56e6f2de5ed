// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.estimate.AreaFiguresReader;
import nl.publiekswijzer.estimate.EstimateInputs;
import nl.publiekswijzer.estimate.MunicipalityFiguresReader;
import nl.publiekswijzer.estimate.OpenEstimate;
import nl.publiekswijzer.fictitious.FictitiousMembers;
import nl.publiekswijzer.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

/** The whole country from real CBS figures; skipped where those are not at hand. */
class CountryScenarios extends Scenario {
  static final String COUNTRY = "Open Nederland";
  static final CsvLimits LIMITS = new CsvLimits(64L << 20, 100_000, 16_384, 200);

  @Test
  void realMunicipalitiesGetTheirPublication() throws IOException {
    Path data = Project.base().resolve("../shared/data");
    Path areas = data.resolve("01_pc4/pc4_reference.csv");
    Path municipal = data.resolve("03_gemeente/gemeente_2024_reference.csv");
    assumeTrue(
        Files.exists(areas) && Files.exists(municipal),
        "skipped: the CBS figures in ../shared/data are absent");

    var run =
        server()
            .importEdition(
                CbsFiles.with(
                    new Form()
                        .json(
                            "editie",
                            "{\"naam\":\"%s\",\"peildatum\":\"2019-01-01\",\"soort\":\"OPEN\"}"
                                .formatted(COUNTRY))
                        .file("gebiedscijfers", Files.readAllBytes(areas))
                        .file("gemeentecijfers", Files.readAllBytes(municipal)),
                    data));
    assertEquals("GEREED", run.getString("status"), run.toString());
    assertEquals(
        8_430_352, server().get("/api/v1/edities/Open%20Nederland").json().getInt("huishoudens"));

    for (String municipality : new String[] {"GM1680", "GM0363"}) {
      var publication =
          server()
              .publication(
                  server()
                      .submit(
                          Orders.order(
                              "Bibliotheek " + municipality, "GECOMBINEERD", COUNTRY, municipality),
                          members(areas, municipal, municipality)));
      VeraPdf.assertArchival(server().get(publication.getString("pdf")).bytes());
    }
  }

  private static byte[] members(Path areas, Path municipal, String municipality)
      throws IOException {
    try (var areaFile = new CsvReader(Files.newInputStream(areas), LIMITS);
        var municipalFile = new CsvReader(Files.newInputStream(municipal), LIMITS)) {
      var estimates =
          OpenEstimate.of(
              EstimateInputs.of(
                  new AreaFiguresReader(areaFile).read(),
                  new MunicipalityFiguresReader(municipalFile).read()));
      var rows = new StringWriter();
      new FictitiousMembers(1, YearMonth.of(2025, 1))
          .write(
              estimates.stream().filter(e -> e.municipality().code().equals(municipality)).toList(),
              rows);
      return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
