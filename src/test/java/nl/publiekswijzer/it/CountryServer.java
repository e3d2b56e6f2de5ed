// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import nl.publiekswijzer.estimate.InventedFullPostcodes;
import nl.publiekswijzer.household.load.CountrySupplements;
import nl.publiekswijzer.launch.Postgres;

/** A server of its own for measuring, with the figures of the country in {@code ../shared/data}. */
final class CountryServer implements AutoCloseable {
  private static final Path BASE = Project.base();
  private static final Path DATA = BASE.resolve("../shared/data");
  private static final Path AREAS = DATA.resolve("01_pc4/pc4_reference.csv");
  private static final Path MUNICIPAL = DATA.resolve("03_gemeente/gemeente_2024_reference.csv");
  private static final Path OUTLINES = DATA.resolve("04_geometry/pc4_certegis_simplified.geojson");

  private final Path folder;
  private final EmbeddedPostgres postgres;
  private final ServerProcess process;

  CountryServer() throws Exception {
    folder = Files.createTempDirectory("publiekswijzer-benchmark");
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_wal_size", "2GB")
            .start();
    process = new ServerProcess(folder, Postgres.url(postgres), "-Xmx1g");
    Postgres.prepare(postgres, BASE);
    Postgres.announce(postgres);
  }

  static boolean hasFigures() {
    return Files.exists(AREAS) && Files.exists(MUNICIPAL) && Files.exists(OUTLINES);
  }

  Server start() throws IOException {
    return process.start();
  }

  Path log() {
    return process.log();
  }

  /** Processor time that the server has used so far. */
  Duration processorTime() {
    return ProcessHandle.of(process.pid())
        .flatMap(handle -> handle.info().totalCpuDuration())
        .orElseThrow();
  }

  /** The most memory that the server held so far, as Linux tells it. */
  String mostMemory() throws IOException {
    try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.substring("VmHWM:".length()).strip())
          .findFirst()
          .orElse("unknown");
    }
  }

  /** The order and the files of an edition that is estimated by postcode, with outlines. */
  Form openEdition(String name) throws IOException {
    String order =
        "{\"naam\":\"%s\",\"peildatum\":\"2025-01-01\",\"soort\":\"OPEN\"}".formatted(name);
    var form =
        new Form()
            .json("editie", order)
            .file("gebiedscijfers", Files.readAllBytes(AREAS))
            .file("gemeentecijfers", Files.readAllBytes(MUNICIPAL))
            .file("grenzen", Files.readAllBytes(OUTLINES))
            .file("plaatsen", CountrySupplements.places());
    return CbsFiles.with(form, DATA);
  }

  /** Postcodes of six characters, invented within those of four digits. */
  static InventedFullPostcodes fullPostcodes() throws IOException {
    return InventedFullPostcodes.of(CbsFiles.postcodes(DATA));
  }

  @Override
  public void close() throws IOException {
    process.close();
    postgres.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
