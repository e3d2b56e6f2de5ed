// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** What the server says to those who try its door handles. */
class WebScenarios extends Scenario {
  static final List<String> INNER_FILES =
      List.of(
          "/WEB-INF/web.xml",
          "/./WEB-INF/web.xml",
          "/..;/WEB-INF/web.xml",
          "/%2e/WEB-INF/web.xml",
          "/%2e%2e/WEB-INF/web.xml",
          "/x/../WEB-INF/web.xml",
          "/x/..;/WEB-INF/web.xml",
          "/x/%2e%2e/WEB-INF/web.xml",
          "/WEB-INF;/web.xml",
          "/WEB-INF;x=y/web.xml",
          "/WEB-INF%2fweb.xml",
          "/WEB-INF%5cweb.xml",
          "/WEB-INF\\web.xml",
          "/web-inf/web.xml",
          "//WEB-INF/web.xml",
          "/%57EB-INF/web.xml",
          "/%2557EB-INF/web.xml",
          "/%c0%ae/WEB-INF/web.xml",
          "/WEB-INF/web.xml%00.html",
          "/WEB-INF/web.xml.",
          "/WEB-INF/web.xml::$DATA",
          "/WEB-INF/",
          "/WEB-INF",
          "/WEB-INF/classes/db/migration/V001__editions.sql",
          "/api/v1/../../WEB-INF/web.xml",
          "/api/v1/..;/..;/WEB-INF/web.xml",
          "/api/v1/edities/..%2f..%2f..%2fWEB-INF%2fweb.xml",
          "/META-INF/MANIFEST.MF",
          "/./META-INF/MANIFEST.MF",
          "/..;/META-INF/MANIFEST.MF",
          "/%2e/META-INF/MANIFEST.MF",
          "/META-INF/sbom/bom.json",
          "/.git/config",
          "/.svn/entries",
          "/../../../../etc/passwd",
          "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
          "/..%5c..%5cetc/passwd",
          "/pom.xml",
          "/asadmin",
          "/__asadmin/version",
          "/api/v1/application.wadl");

  static final Pattern INNER_CONTENT =
      Pattern.compile(
          "<web-app|Manifest-Version|bomFormat|\\[core]|create table|root:|<project|Index of");

  private RawHttp raw() {
    return new RawHttp(server().base());
  }

  @Test
  @Asvs({"13.4.1", "5.3.2"})
  void noPathLeadsInside() throws IOException {
    var open = new ArrayList<String>();

    for (String path : INNER_FILES) {
      String answer = raw().ask("GET", path);
      if (!List.of(301, 400, 401, 404).contains(RawHttp.status(answer))
          || INNER_CONTENT.matcher(answer).find()) {
        open.add(path + " " + answer.lines().findFirst().orElse("nothing"));
      }
    }

    assertEquals(List.of(), open);
  }

  @Test
  @Asvs("13.4.3")
  void foldersAreNotListed() throws IOException {
    assertTrue(RawHttp.status(raw().ask("GET", "/fonts/")) >= 400);
    assertTrue(RawHttp.status(raw().ask("GET", "/api/")) >= 400);
  }

  @Test
  @Asvs("13.4.4")
  void methodsThatAreNotMeantAreRefused() throws IOException {
    var taken = new ArrayList<String>();
    for (String method : List.of("TRACE", "TRACK", "DEBUG", "PROPFIND", "PATCH", "ONZIN")) {
      for (String path :
          List.of("/", "/resources/brand.css", "/api/v1/edities", "/api/v1/sessies")) {
        String answer = raw().ask(method, path, "X-Proef: weerkaatst", "Content-Length: 0");
        if (RawHttp.status(answer) < 400
            || RawHttp.status(answer) >= 600
            || answer.contains("weerkaatst")) {
          taken.add(method + " " + path + " " + answer.lines().findFirst().orElse("nothing"));
        }
      }
    }
    for (String method : List.of("PUT", "DELETE")) {
      String answer = raw().ask(method, "/resources/brand.css", "Content-Length: 0");
      if (RawHttp.status(answer) < 400) {
        taken.add(method + " /resources/brand.css " + answer.lines().findFirst().orElse("nothing"));
      }
    }

    assertEquals(List.of(), taken);
  }

  @Test
  void methodIsNotOverriddenByAHeader() throws IOException {
    for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
      String answer = raw().ask("GET", "/api/v1/openapi.json", header + ": DELETE");
      assertEquals(200, RawHttp.status(answer), header);
    }
  }

  @Test
  @Asvs({"3.2.1", "3.4.1", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "14.2.3"})
  void everyKindOfAnswerCarriesTheHeaders() throws IOException {
    var lacking = new ArrayList<String>();
    var answers =
        Map.of(
            "page", raw().ask("GET", "/"),
            "file", raw().ask("GET", "/resources/brand.css"),
            "refusal", raw().ask("GET", "/api/v1/edities"),
            "no such call", raw().ask("GET", "/api/v1/niets"),
            "no such page", raw().ask("GET", "/niets"),
            "open call", raw().ask("GET", "/api/v1/openapi.json"),
            "wrong method", raw().ask("DELETE", "/"),
            "wrong method of a call", raw().ask("DELETE", "/api/v1/openapi.json"),
            "options", raw().ask("OPTIONS", "/api/v1/edities"),
            "health", raw().ask("GET", "/health"));

    answers.forEach(
        (kind, answer) -> {
          if (!HEADERS.stream().allMatch(h -> h.matcher(answer).find())
              || answer.matches("(?is).*^(server|x-powered-by):.*")) {
            lacking.add(kind + ": " + answer.substring(0, answer.indexOf("\r\n\r\n") + 1));
          }
        });

    assertEquals(List.of(), lacking);
  }

  static final List<Pattern> HEADERS =
      List.of(
          header("Strict-Transport-Security: max-age=31536000; includeSubDomains"),
          header(
              "Content-Security-Policy: default-src 'none';.*base-uri 'none';"
                  + " frame-ancestors 'none'"),
          header("X-Content-Type-Options: nosniff"),
          header("Referrer-Policy: same-origin"),
          header("Cross-Origin-Resource-Policy: same-origin"));

  private static Pattern header(String line) {
    return Pattern.compile("(?im)^" + line.replace("(", "\\(") + "\r?$");
  }

  @Test
  @Asvs({"4.1.1", "5.4.1", "5.4.2", "14.3.2"})
  void answersOfTheInterfaceAreNotStoredAndNameTheirCharacters() {
    var caller = TwoTenants.of(server()).caller("medewerker");

    for (String path : List.of("/api/v1/edities", "/api/v1/niets", "/api/v1/mijn-account")) {
      var answer = caller.get(path);
      assertEquals("no-store", answer.header("Cache-Control"), path);
      assertTrue(answer.header("Content-Type").matches("(?i).*json(;charset=utf-8)?"), path);
    }
    var pdf = caller.get("/api/v1/publicaties/" + publication() + "/pdf");
    assertEquals("private, no-cache", pdf.header("Cache-Control"));
    assertTrue(pdf.header("Content-Disposition").matches("\\w+; filename=\"[\\w.-]+\""));
  }

  private String publication() {
    return TwoTenants.of(server()).own().publication();
  }

  @Test
  @Asvs("3.4.2")
  void onlyTheDescriptionIsForOtherOrigins() throws IOException {
    assertTrue(
        raw()
            .ask("GET", "/api/v1/openapi.json", "Origin: https://elders.example")
            .contains("Access-Control-Allow-Origin: *"));
    for (String path : List.of("/", "/resources/brand.css", "/api/v1/edities", "/api/v1/sessies")) {
      String answer =
          raw()
              .ask(
                  "OPTIONS",
                  path,
                  "Origin: https://elders.example",
                  "Access-Control-Request-Method: POST");
      assertFalse(answer.toLowerCase(java.util.Locale.ROOT).contains("access-control-"), answer);
    }
  }

  @Test
  @Asvs("4.1.2")
  void callOverAnOpenLineIsNotRedirected() throws IOException {
    String answer =
        raw().ask("GET", "/api/v1/edities", "X-Forwarded-Proto: http", "Authorization: Bearer x");

    assertEquals(401, RawHttp.status(answer));
    assertFalse(answer.contains("Location:"));
  }

  @Test
  @Asvs({"4.1.3", "1.2.2"})
  void forwardedHostDoesNotReachTheAddressesInAnswers() {
    var tenants = TwoTenants.of(server());
    var answer =
        tenants
            .caller("medewerker")
            .send(
                "GET",
                "/api/v1/publicaties/" + publication(),
                Map.of(
                    "X-Forwarded-Host", "kwaad.example",
                    "X-Forwarded-Proto", "ftp",
                    "Forwarded", "host=kwaad.example",
                    "X-Original-URL", "/api/v1/accounts",
                    "X-Rewrite-URL", "/api/v1/accounts"),
                "");

    assertEquals(200, answer.status());
    assertFalse(answer.text().contains("kwaad.example"), answer.text());
    assertTrue(answer.json().getString("pdf").startsWith("http://localhost:"));
  }

  /** Where a proxy and the server could disagree, there is one answer or a refusal. */
  @Test
  @Asvs("4.2.1")
  void borderOfARequestIsNotADisputeWithAProxy() throws IOException {
    String hidden =
        "GET /resources/brand.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    String post = "POST /api/v1/sessies HTTP/1.1\r\nHost: localhost\r\n";
    String length = "Content-Length: " + (hidden.length() + 5) + "\r\n";
    var disputes = new ArrayList<String>();

    for (String fields :
        List.of(
            length + "Content-Length: 5\r\n",
            "Content-Length: 5\r\n" + length,
            "Content-Length: 5, " + (hidden.length() + 5) + "\r\n",
            "Content-Length: +5\r\n",
            "Content-Length: -1\r\n",
            "Content-Length: 0x5\r\n")) {
      String answer =
          raw()
              .exchangeAndEnd(
                  post + "Content-Type: application/json\r\n" + fields + "\r\n{\"a\":" + hidden);
      if (answer.split("HTTP/1.1 \\d").length > 2) {
        disputes.add(fields + answer);
      }
    }

    assertEquals(List.of(), disputes);
  }

  @Test
  @Asvs("4.2.1")
  void chunkedBodyIsReadByItsChunksWhateverItsLength() throws IOException {
    String answer =
        raw()
            .exchange(
                "POST /api/v1/sessies HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 4\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");

    assertEquals(400, RawHttp.status(answer), answer);
    assertEquals(2, answer.split("HTTP/1.1 \\d").length, answer);
  }
}
