// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.pdf.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From a work area and a member file to a publication, and clear refusals on the way. */
class RequestScenarios extends Scenario {
  static final String EDITION = "Voorbeeldeditie";
  static final String REQUESTS = "/api/v1/aanvragen";

  @Test
  void aLibraryGetsItsPublication() throws Exception {
    server().demonstrationEdition(EDITION);
    byte[] members = server().sampleMembers(EDITION, "VB01");

    var publication =
        server()
            .publication(
                server().submit(Orders.order("Eerste", "GECOMBINEERD", EDITION, "VB01"), members));

    byte[] pdf = server().get(publication.getString("pdf")).bytes();
    VeraPdf.assertArchival(pdf);
    assertEquals(publication.getString("sha256"), sha256(pdf));
    try (var document = Loader.loadPDF(pdf)) {
      assertEquals(publication.getInt("paginas"), document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Merelstede") && text.contains("Eerste eigen plek"), text);
    }
  }

  @Test
  void anOrderChoosesBaseAndMembersAndTheSameQuestionIsTheSamePublication() {
    server().demonstrationEdition(EDITION);
    byte[] members = server().sampleMembers(EDITION, "VB04");
    String day = LocalDate.now().minusDays(1).toString();
    String order =
        Orders.order("Gekozen", "GECOMBINEERD", EDITION, "VB04")
            .replaceFirst(
                "}$",
                """
                ,"basis":{"soort":"GEMEENTEN","gebieden":["VB01","VB02"]},
                 "selectie":{"passen":["alleenVolwassen","jeugdEnVolwassen"]},
                 "naamWerkgebied":"De Monde","grootschrift":true,"stukken":["RAPPORT"],
                 "focussegmenten":[{"code":"C","zin":"Samen lezen."},{"code":"A"}],
                 "peildatum":"%1$s","ledental":1,"ledentalPer":"%1$s"}"""
                    .formatted(day));
    var sent = server().submit(order, members);
    assertTrue(
        sent.json().getJsonObject("ledenbestand").getBoolean("buitenVerwachting"), sent::text);

    var publication = server().publication(sent);

    var subject =
        server()
            .get(publication.getString("cijfers"), "application/json")
            .json()
            .getJsonObject("onderwerp");
    assertEquals(
        "[\"VB01\",\"VB02\"]",
        subject.getJsonObject("vergelijkingsbasis").getJsonArray("codes").toString());
    assertEquals("De Monde", subject.getString("werkgebied"));
    assertEquals("Aarlemonde", subject.getString("werkgebiedVoluit"));
    assertEquals(
        "{\"focussegmenten\":[{\"code\":\"C\",\"zin\":\"Samen lezen.\"},{\"code\":\"A\"}],"
            + "\"grootschrift\":true,\"naamWerkgebied\":\"De Monde\",\"stukken\":[\"RAPPORT\"]}",
        sent.json().getJsonObject("rapport").toString());
    String board = publication.getString("pdf").replaceFirst("/pdf$", "/kernrapport");
    assertEquals(404, server().get(board).status());
    VeraPdf.assertArchival(server().get(board + "/grootschrift").bytes());
    assertEquals(
        "leden-huishoudens met een volwassen lid",
        subject.getJsonObject("selectie").getString("naam"));
    var again = server().submit(order, members);
    assertEquals(publication, server().publication(again));
    var reuse = server().get(again.header("Location")).json().getJsonObject("hergebruik");
    assertTrue(reuse.getBoolean("zelfdeVraag"), reuse::toString);
  }

  @Test
  void columnsAndWordsAreAskedAndAnsweredOverTheApi() {
    server().demonstrationEdition(EDITION);
    String rows =
        new String(server().sampleMembers(EDITION, "VB06"), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split(";", -1))
            .map(f -> String.join(";", f[0], f[1] + " " + f[2], "Basis"))
            .collect(Collectors.joining("\n", "P.C. lid;Nr. en toev.;Abonnement\n", ""));
    byte[] file = rows.getBytes(StandardCharsets.UTF_8);
    String order = Orders.order("Vraagt om kolommen", "LEDEN", EDITION, "VB06");

    var asked = server().submit(order, file);
    assertEquals(400, asked.status());
    assertTrue(
        asked
            .text()
            .contains("\"gevondenKolommen\":[\"P.C. lid\",\"Nr. en toev.\",\"Abonnement\"]"),
        asked::text);

    String columns = "\"kolommen\":{\"postcode\":\"P.C. lid\",\"huisnummer\":\"Nr. en toev.\"}";
    var words = server().submit(said(order, columns), file);
    assertEquals(400, words.status());
    assertTrue(words.text().contains("\"woord\":\"Basis\""), words::text);

    String kinds = ",\"lidsoorten\":{\"Basis\":\"volwassen\"}";
    var taken = server().submit(said(order, columns + kinds), file);
    assertEquals(202, taken.status(), taken::text);
    var read = taken.json().getJsonObject("matchrapport").getJsonObject("lezing");
    assertEquals("Nr. en toev.", read.getJsonObject("kolommen").getString("huisnummer"));
    assertEquals("volwassen", read.getJsonArray("lidsoorten").getJsonObject(0).getString("soort"));
  }

  private static String said(String order, String ofTheFile) {
    return order.replaceFirst("}$", ",\"bestand\":{" + ofTheFile + "}}");
  }

  @Test
  void figuresComeAsJsonAndAsCsv() {
    server().demonstrationEdition(EDITION);
    var publication =
        server().publication(server().submit(Orders.order("Cijfers", "INWONERS", EDITION, "VB02")));

    String address = publication.getString("cijfers");

    assertTrue(server().get(address, "application/json").json().toString().contains("13505"));
    assertTrue(server().get(address, "text/csv").header("Content-Type").startsWith("text/csv"));
    assertTrue(server().get(address, "text/csv").text().contains("13505"));
    assertEquals(406, server().get(address, "image/png").status());
  }

  @Test
  @Asvs("2.3.4")
  void requestsOfOneSeriesAtOnceBecomeVersionsOneAfterTheOther() {
    server().demonstrationEdition(EDITION);
    String order = Orders.order("Tegelijk", "INWONERS", EDITION, "VB09");
    var accepted =
        Stream.of("een", "twee", "drie")
            .map(note -> server().submit(order.replace("proef", note)))
            .toList();

    var versions =
        accepted.stream().map(a -> server().publication(a).getInt("versie")).sorted().toList();

    assertEquals(List.of(1, 2, 3), versions);
  }

  @Test
  void anAnswerTellsWhatWasRecognised() {
    server().demonstrationEdition(EDITION);
    byte[] members = server().sampleMembers(EDITION, "VB04");

    JsonObject report =
        server()
            .submit(Orders.order("Rapport", "LEDEN", EDITION, "VB04"), members)
            .json()
            .getJsonObject("matchrapport");

    long rows = new String(members, StandardCharsets.UTF_8).lines().count() - 1;
    assertEquals(rows, report.getInt("geleverd"));
    assertEquals(
        rows,
        report.getInt("beschouwd")
            + report.getInt("buitenBeschouwing")
            + report.getInt("dubbel")
            + sum(report.getJsonObject("onleesbaar")));
    assertEquals(
        report.getInt("beschouwd"),
        report.getInt("binnenWerkgebied")
            + report.getInt("buitenWerkgebied")
            + report.getInt("postcodeBestaatNiet"));
    JsonObject recognition = report.getJsonObject("herkenning");
    assertEquals(0, recognition.getInt("herkend") % 10);
    assertTrue(recognition.getInt("procentHerkend") >= 90, recognition.toString());
  }

  @Test
  void columnsInAnyOrderAndUnneededOnesAreRead() {
    server().demonstrationEdition(EDITION);
    String rows =
        new String(server().sampleMembers(EDITION, "VB02"), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split(";", -1))
            .map(f -> String.join(",", "geheim", f[2], f[1], f[0]))
            .collect(Collectors.joining("\r\n", "Naam,TOEVOEGING,Huisnummer,PostCode\r\n", ""));

    JsonObject report =
        server()
            .submit(
                Orders.order("Kolommen", "LEDEN", EDITION, "VB02"),
                rows.getBytes(StandardCharsets.UTF_8))
            .json()
            .getJsonObject("matchrapport");

    assertEquals("[\"Naam\"]", report.getJsonArray("overgeslagenKolommen").toString());
    assertTrue(report.getJsonObject("herkenning").getInt("herkend") > 1000, report.toString());
  }

  @Test
  @Asvs({"2.2.1", "2.2.2"})
  void allMistakesOfARequestAreToldTogether() {
    var answer = server().submit("{\"bibliotheek\":\"\",\"soort\":\"ALLES\",\"werkgebied\":{}}");

    assertEquals(400, answer.status());
    assertEquals(
        List.of("bibliotheek", "soort", "editie", "werkgebied"),
        answer.json().getJsonArray("fouten").getValuesAs(JsonObject.class).stream()
            .map(f -> f.getString("veld"))
            .toList());
  }

  @Test
  void aNameThatCannotBePrintedIsRefusedAtOnce() {
    server().demonstrationEdition(EDITION);

    var answer = server().submit(Orders.order("Βιβλιοθήκη", "INWONERS", EDITION, "VB01"));

    assertEquals(400, answer.status());
    assertTrue(answer.text().contains("Latijnse schrift"), answer.text());
  }

  @Test
  void aMemberFileInFrontOfTheOrderIsRefused() {
    var answer =
        server()
            .post(
                REQUESTS,
                new Form()
                    .file("ledenbestand", "postcode;huisnummer\n")
                    .json("aanvraag", Orders.order("X", "LEDEN", EDITION, "VB01")));

    assertEquals(400, answer.status());
    assertTrue(answer.text().contains("Stuur eerst het deel aanvraag"), answer.text());
  }

  @Test
  void aMemberAnalysisWithoutAFileIsRefused() {
    server().demonstrationEdition(EDITION);

    assertEquals(400, server().submit(Orders.order("X", "LEDEN", EDITION, "VB01")).status());
  }

  @Test
  void aSmallMemberFileIsRefusedWithItsReport() {
    server().demonstrationEdition(EDITION);
    String few =
        new String(server().sampleMembers(EDITION, "VB01"), StandardCharsets.UTF_8)
            .lines()
            .limit(200)
            .collect(Collectors.joining("\n"));

    var answer =
        server()
            .submit(
                Orders.order("Klein", "LEDEN", EDITION, "VB01"),
                few.getBytes(StandardCharsets.UTF_8));

    assertEquals(400, answer.status());
    var report = answer.json().getJsonObject("matchrapport");
    assertEquals(199, report.getInt("geleverd"));
    assertFalse(report.containsKey("herkenning"), "words only");
  }

  @Test
  @Asvs("5.2.1")
  void aFileThatIsTooLargeIsRefused() {
    server().demonstrationEdition(EDITION);
    var large = new ByteArrayOutputStream();
    large.writeBytes("postcode;huisnummer\n".getBytes(StandardCharsets.UTF_8));
    byte[] row = "1234AB;1\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    while (large.size() < 9 << 20) {
      large.writeBytes(row);
    }

    var answer =
        server().submit(Orders.order("Groot", "LEDEN", EDITION, "VB01"), large.toByteArray());

    assertEquals(413, answer.status(), answer.text());
  }

  @Test
  @Asvs("2.3.2")
  void aClosedLicenceIsRefused() {
    server()
        .importEdition(
            new Form()
                .json(
                    "editie",
                    "{\"naam\":\"Verlopen\",\"peildatum\":\"2020-01-01\",\"soort\":\"GELEVERD\","
                        + "\"segmentatie\":\"Proef\",\"licentieTot\":\"2020-12-31\"}")
                .file("segmentatie", EditionScenarios.CATALOGUE)
                .file("gebieden", EditionScenarios.AREAS)
                .file("huishoudens-postcode", "postcode;subsegment;huishoudens\n9991;P1;500\n"));

    var answer = server().submit(Orders.order("Laat", "INWONERS", "Verlopen", "TG01"));

    assertEquals(400, answer.status());
    assertTrue(answer.text().contains("tot en met 2020-12-31"), answer.text());
  }

  @Test
  @Asvs({"16.5.1", "16.5.4"})
  void whatFailsIsAProblemInDutchAndNeverAPage() {
    for (String path :
        List.of(
            "/api/v1/niets",
            "/api/v1/aanvragen/",
            "/api/v1/aanvragen/7f000001-0000-0000-0000-000000000000",
            "/zomaar")) {
      var answer = server().get(path);
      assertEquals(404, answer.status(), path);
      assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), path);
    }
    assertEquals(415, server().send("POST", REQUESTS, "application/json", "{}").status());
    assertEquals(405, server().send("PUT", REQUESTS, "application/json", "{}").status());
    assertEquals(
        400, server().send("POST", REQUESTS, "multipart/form-data; boundary=x", "rommel").status());
  }

  @Test
  void aPublicationIsSentOnlyWhenItChanged() throws Exception {
    server().demonstrationEdition(EDITION);
    var publication =
        server().publication(server().submit(Orders.order("Etag", "INWONERS", EDITION, "VB05")));
    var first = server().get(publication.getString("pdf"));

    assertEquals('"' + publication.getString("sha256") + '"', first.header("ETag"));
    assertArrayEquals(first.bytes(), server().get(publication.getString("pdf")).bytes());
  }

  private static long sum(JsonObject counts) {
    return counts.keySet().stream().mapToLong(counts::getInt).sum();
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
