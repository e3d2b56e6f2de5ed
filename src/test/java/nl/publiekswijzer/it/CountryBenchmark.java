// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The whole country on this machine: how long editions take to build and load, how much memory the
 * address index needs, and how long a library waits for its publication. Reads {@code
 * ../shared/data}; prints a table.
 */
final class CountryBenchmark {
  private static final int REPEATS = 9;
  private static final String OPEN = "Nederland";
  private static final String INVENTED = "Nederland verzonnen";

  private CountryBenchmark() {}

  public static void main(String[] args) throws Exception {
    if (!CountryServer.hasFigures()) {
      System.out.println("The CBS figures in ../shared/data are absent; nothing was measured.");
      return;
    }
    try (var country = new CountryServer()) {
      measure(country);
    }
  }

  private static void measure(CountryServer own) throws IOException {
    long begin = System.nanoTime();
    var server = own.start();
    tell("server ready, new database", begin);

    begin = System.nanoTime();
    server.importEdition(own.openEdition(OPEN));
    tell("postcode edition of the country, estimated and loaded", begin);

    begin = System.nanoTime();
    String invented =
        "{\"naam\":\"Nederland verzonnen\",\"peildatum\":\"2025-01-01\",\"soort\":\"VOORBEELD\","
            + "\"uitEditie\":\"Nederland\"}";
    System.out.println(server.importEdition(new Form().json("editie", invented)));
    tell("address edition of the country, invented and loaded", begin);

    begin = System.nanoTime();
    byte[] members = members(server, "?gemeente=GM0344&rijen=50000");
    tell("address index read (with a sample member file)", begin);
    Files.readAllLines(own.log()).stream()
        .filter(line -> line.contains("in memory"))
        .forEach(line -> System.out.println(line.replaceFirst(".*\\] ", "")));

    String[] utrecht = {"GM0344"};
    repeat(server, "Utrecht, 50,000 rows, by address", order("U", INVENTED, utrecht), members);
    repeat(server, "Utrecht, 50,000 rows, by postcode", order("U", OPEN, utrecht), members);
    byte[] all = members(server, "?rijen=500000");
    String[] country = municipalities(server);
    repeat(server, "the country, 500,000 rows, by address", order("N", INVENTED, country), all);
    repeat(server, "the country, 500,000 rows, by postcode", order("N", OPEN, country), all);
  }

  private static byte[] members(Server server, String query) {
    return server
        .get("/api/v1/edities/" + Server.path(INVENTED) + "/voorbeeldledenbestand" + query)
        .bytes();
  }

  private static String[] municipalities(Server server) {
    String list = server.get("/api/v1/edities/" + OPEN + "/gemeenten").text();
    return Pattern.compile("GM\\d{4}")
        .matcher(list)
        .results()
        .map(MatchResult::group)
        .toArray(String[]::new);
  }

  private static String order(String library, String edition, String... municipalities) {
    return Orders.order(library, "GECOMBINEERD", edition, municipalities);
  }

  /** Each time with another tenth of the rows left out: the same file is not analysed again. */
  private static void repeat(Server server, String what, String order, byte[] all) {
    var seconds = new ArrayList<Double>();
    for (int i = 0; i < REPEATS; i++) {
      byte[] members = Samples.another(all);
      long begin = System.nanoTime();
      var publication = server.publication(server.submit(order, members));
      int size = server.get(publication.getString("pdf")).bytes().length;
      seconds.add((System.nanoTime() - begin) / 1e9);
      if (i == 0) {
        System.out.printf(
            "%-60s %8.2f s  (%d pages, %d KB)%n",
            what + ", first", seconds.get(0), publication.getInt("paginas"), size >> 10);
      }
    }
    List<Double> sorted = seconds.stream().sorted().toList();
    System.out.printf("%-60s %8.2f s%n", what + ", median", sorted.get(REPEATS / 2));
  }

  private static void tell(String what, long begin) {
    System.out.printf("%-60s %8.2f s%n", what, (System.nanoTime() - begin) / 1e9);
  }
}
