// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The pages with an edition of the country: how long the server takes for each when it is warm and
 * how much of the processor, how much goes over the line, and what a request with 50,000 rows costs
 * a person. Reads {@code ../shared/data}; prints a table.
 */
final class PageBenchmark {
  private static final int WARM = 40;
  private static final int REPEATS = 41;
  private static final String EDITION = "Nederland";
  private static final String LIBRARY = "Bibliotheek Utrecht";

  private PageBenchmark() {}

  public static void main(String[] args) throws Exception {
    if (!CountryServer.hasFigures()) {
      System.out.println("The CBS figures in ../shared/data are absent; nothing was measured.");
      return;
    }
    try (var country = new CountryServer()) {
      var server = country.start();
      server.importEdition(country.openEdition(EDITION));
      server.ensureLibrary(LIBRARY);
      new People(server)
          .invite(People.emailOf(LIBRARY), "MEDEWERKER", ",\"bibliotheek\":\"" + LIBRARY + "\"");
      byte[] members = members(server);
      walk(server, members);
      measure(country, server, members);
    } finally {
      Chrome.stop();
    }
  }

  /** Rows that the edition by postcode can tell; the addresses are invented. */
  private static byte[] members(Server server) {
    String invented =
        "{\"naam\":\"Verzonnen\",\"peildatum\":\"2025-01-01\",\"soort\":\"VOORBEELD\","
            + "\"uitEditie\":\"Nederland\"}";
    server.importEdition(new Form().json("editie", invented));
    return server
        .get("/api/v1/edities/Verzonnen/voorbeeldledenbestand?gemeente=GM0344&rijen=50000")
        .bytes();
  }

  /** From the sign-in page to the page that says the request was received. */
  private static void walk(Server server, byte[] members) {
    for (String round : List.of("first", "second")) {
      try (var visitor = new Visitor(server, Look.WIDE)) {
        var page = visitor.page();
        visitor.open("/ui/aanmelden");
        long begin = System.nanoTime();
        page.fill("#email", People.emailOf(LIBRARY));
        page.fill("#wachtwoord", Identities.PASSWORD);
        var clicks = new Clicks(page);
        clicks.on("main button[type=submit]");
        clicks.on("main a[href='/ui/aanvragen/nieuw']");
        clicks.on("#soort-GECOMBINEERD");
        clicks.on("#editie-" + EDITION);
        clicks.on("main button[type=submit]");
        clicks.on("input[value=GM0344]");
        clicks.on(".pw-actions button[type=submit]");
        page.setInputFiles("#ledenbestand", BrowserRequests.file(Samples.another(members)));
        clicks.on("main button[type=submit]");
        clicks.on("a[href$='/themas']");
        clicks.on("main button[type=submit]");
        clicks.on("form[action$='/overzicht'] button[type=submit]");
        page.waitForURL("**/ontvangen");
        System.out.printf(
            "%-46s %6.2f s, %d clicks and one file (%s time)%n",
            "sign-in to request received, 50,000 rows",
            (System.nanoTime() - begin) / 1e9,
            clicks.count() + 1,
            round);
      }
    }
  }

  private static void measure(CountryServer country, Server server, byte[] members)
      throws Exception {
    var accepted =
        server.submit(
            Orders.order(LIBRARY, "GECOMBINEERD", EDITION, "GM0344"), Samples.another(members));
    String publication = server.publication(accepted).getString("id");
    var browser = PageSession.byForm(server, People.emailOf(LIBRARY));
    browser.get("/ui/aanvragen/nieuw");
    String draft =
        browser
            .post(
                "/ui/aanvragen/nieuw",
                Map.of("bibliotheek", LIBRARY, "soort", "LEDEN", "editie", EDITION))
            .header("Location")
            .replaceFirst("/werkgebied$", "");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "GM0344"));
    System.out.printf("%-46s %9s %9s %9s %9s%n", "page", "median ms", "90 % ms", "CPU ms", "KB gz");
    for (String path :
        List.of(
            "/ui/aanmelden",
            "/ui/aanvragen",
            "/ui/aanvragen/nieuw",
            draft + "/werkgebied",
            draft + "/ledenbestand",
            draft + "/themas",
            "/ui/publicaties",
            "/ui/publicaties/jaaroverzicht",
            "/ui/publicaties/" + publication,
            "/ui/publicaties/" + publication + "?segment=A",
            "/ui/archief/" + Server.path(LIBRARY),
            "/ui/segmenten",
            "/ui/segmenten/themas",
            "/ui/mijn-account",
            "/ui/hulp")) {
      tell(country, server, path, browser.cookieHeader());
    }
  }

  private static void tell(CountryServer country, Server server, String path, String cookie)
      throws IOException, InterruptedException {
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var request =
        HttpRequest.newBuilder(server.base().resolve(path))
            .header("Cookie", cookie)
            .header("Accept-Encoding", "gzip")
            .build();
    var millis = new ArrayList<Double>();
    int bytes = 0;
    var used = Duration.ZERO;
    for (int i = 0; i < WARM + REPEATS; i++) {
      if (i == WARM) {
        used = country.processorTime();
      }
      long begin = System.nanoTime();
      var answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + " " + answer.statusCode());
      }
      if (i >= WARM) {
        millis.add((System.nanoTime() - begin) / 1e6);
      }
      bytes = answer.body().length;
    }
    used = country.processorTime().minus(used);
    var sorted = millis.stream().sorted().toList();
    System.out.printf(
        "%-46s %9.1f %9.1f %9.1f %9.1f%n",
        path.replaceAll("[0-9a-f-]{36}", "…"),
        sorted.get(REPEATS / 2),
        sorted.get(REPEATS * 9 / 10),
        used.toNanos() / 1e6 / REPEATS,
        bytes / 1000.0);
  }
}
