// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.publiekswijzer.preservation.bag.BagCheck;

/**
 * The way of an archivist from the sign-in page to a package that was verified without the server,
 * in clicks and seconds, and the packages of a year of 134 libraries with two publications each
 * from a real database over HTTP. Prints a table.
 */
final class ArchivistBenchmark {
  private static final int LIBRARIES = 134;
  private static final String ARCHIVIST = "archivaris@meting.example";

  private final CountryServer country;
  private final Server server;
  private final Path folder;

  private ArchivistBenchmark(CountryServer country, Path folder) throws IOException {
    this.country = country;
    this.folder = folder;
    this.server = country.start();
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("archivist-benchmark");
    try (var country = new CountryServer()) {
      new ArchivistBenchmark(country, folder).run();
    } finally {
      Chrome.stop();
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run() throws Exception {
    server.demonstrationEdition(RequestScenarios.EDITION);
    publish();
    new People(server)
        .invite(
            ARCHIVIST,
            "ARCHIVARIS",
            ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"");
    walk("first time");
    walk("second time");
    year();
    year();
  }

  private static String library(int i) {
    return "Bibliotheek %03d".formatted(i);
  }

  private void publish() {
    long begin = System.nanoTime();
    var accepted = new ArrayList<Answer>();
    for (int i = 0; i < LIBRARIES; i++) {
      for (String municipality : List.of("VB05", "VB06")) {
        accepted.add(
            server.submit(
                Orders.order(library(i), "INWONERS", RequestScenarios.EDITION, municipality)));
      }
    }
    accepted.forEach(server::publication);
    tell(accepted.size() + " publications made", begin, "");
  }

  private void walk(String round) throws Exception {
    try (var visitor = new Visitor(server, Look.WIDE)) {
      var page = visitor.page();
      visitor.open("/ui/aanmelden");
      long begin = System.nanoTime();
      page.fill("#email", ARCHIVIST);
      page.fill("#wachtwoord", Identities.PASSWORD);
      var clicks = new Clicks(page);
      clicks.on("main button[type=submit]");
      page.waitForURL(url -> !url.contains("aanmelden"));
      tell("signed in", begin, round);
      clicks.on("nav a[href='/ui/archief']");
      page.fill("#zoek", library(77));
      clicks.on("form[role=search] button[type=submit]");
      clicks.on("main table a[href^='/ui/publicaties/']");
      tell("publication found in the archive", begin, round);
      clicks.on("a[href$='/bewijs']");
      page.waitForURL("**/bewijs");
      tell("checked by the server, every step shown", begin, round);
      Download download = page.waitForDownload(() -> clicks.on("main a[href$='/pakket']"));
      Path zip = folder.resolve("een.zip");
      download.saveAs(zip);
      tell("package fetched", begin, "%,d bytes".formatted(Files.size(zip)));
      Path bag = unpack(zip);
      tell("unpacked", begin, "");
      String said = verified(bag);
      tell("verified without the server", begin, clicks.count() + " clicks; " + said);
    }
  }

  private Path unpack(Path zip) throws IOException {
    Path to = Files.createTempDirectory(folder, "pakket");
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = to.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
      }
    }
    try (var bags = Files.list(to)) {
      return bags.findFirst().orElseThrow();
    }
  }

  private static String verified(Path bag) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Project.base().resolve("payara/Verifieer.java").toString(),
                "pakket",
                bag.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    process.waitFor();
    return said.lines().count() == 1
        ? said
        : said.lines().count() + " lines: " + said.substring(0, 8);
  }

  private void year() throws Exception {
    String token = server.identities().token(server, "/api/v1/jaaroverzichten");
    Path zip = folder.resolve("jaar.zip");
    long begin = System.nanoTime();
    var connection =
        (HttpURLConnection)
            server.base().resolve("/api/v1/jaaroverzichten/2024/pakket").toURL().openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + token);
    try (InputStream in = connection.getInputStream()) {
      tell("package of the year, first byte", begin, "");
      Files.copy(in, zip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    tell(
        "package of the year, last byte",
        begin,
        "%,d bytes; memory of the server at most %s"
            .formatted(Files.size(zip), country.mostMemory()));
    begin = System.nanoTime();
    try (var in = Files.newInputStream(zip)) {
      int faults = BagCheck.ofZip(in).size();
      tell("the year checked by its manifests", begin, faults + " faults");
    }
    begin = System.nanoTime();
    Path bag = unpack(zip);
    tell("the year unpacked", begin, "");
    begin = System.nanoTime();
    String said = verified(bag);
    tell("the year verified without the server", begin, said);
  }

  private static void tell(String what, long begin, String more) {
    System.out.printf("%-44s %7.1f s  %s%n", what, (System.nanoTime() - begin) / 1e9, more);
  }
}
