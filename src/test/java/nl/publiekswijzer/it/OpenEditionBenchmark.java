// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;

/**
 * How long an open edition of the country takes from the first byte of its files until it can be
 * used: read, estimated, tested, drawn thirty times for its confidence, and loaded. By postcodes of
 * four digits, and by those of six characters, invented within them, as text and as a workbook.
 * Reads {@code ../shared/data}; prints a table.
 */
final class OpenEditionBenchmark {
  private OpenEditionBenchmark() {}

  public static void main(String[] args) throws Exception {
    if (!CountryServer.hasFigures()) {
      System.out.println("The CBS figures in ../shared/data are absent; nothing was measured.");
      return;
    }
    try (var country = new CountryServer()) {
      var server = country.start();
      measure(server, "by four digits, first after start", country.openEdition("Eerste"));
      measure(server, "by four digits", country.openEdition("Vier"));
      var full = CountryServer.fullPostcodes();
      measure(
          server,
          "by six characters, text",
          country.openEdition("Zes").file("cbs-postcode6", full.text()));
      measure(
          server,
          "by six characters, workbook",
          country.openEdition("Werkmap").file("cbs-postcode6", full.workbook()));
      for (String edition : new String[] {"Vier", "Zes"}) {
        long begin = System.nanoTime();
        server.get("/api/v1/edities/" + edition + "/schatting").bytes();
        print("read into memory and given as open data: " + edition, begin);
      }
    }
  }

  private static void measure(Server server, String what, Form form) throws IOException {
    long begin = System.nanoTime();
    var run = server.importEdition(form);
    if (!run.getString("status").equals("GEREED")) {
      throw new IOException(run.toString());
    }
    print(what + " (%,d bytes)".formatted(form.bytes().length), begin);
  }

  private static void print(String what, long begin) {
    System.out.printf("%-80s %6.1f s%n", what, (System.nanoTime() - begin) / 1e9);
  }
}
