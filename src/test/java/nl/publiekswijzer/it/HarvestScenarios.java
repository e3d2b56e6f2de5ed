// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A portal that harvests over HTTP. */
class HarvestScenarios extends Scenario {
  private static final String OAI = "/api/v1/oai";
  private static final String LIBRARY = "Bibliotheek Oogststad";

  @Test
  void harvesterWithATokenIsToldWhatIsWithinReachByGetAndByPost() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    String id =
        server()
            .publication(
                server()
                    .submit(Orders.order(LIBRARY, "INWONERS", RequestScenarios.EDITION, "VB06")))
            .getString("id");
    String record = "verb=GetRecord&metadataPrefix=mdto&identifier=urn:uuid:" + id;

    var got = server().get(OAI + "?" + record);
    var posted = server().send("POST", OAI, "application/x-www-form-urlencoded", record);

    assertEquals(200, got.status(), got.text());
    assertTrue(got.header("Content-Type").startsWith("text/xml"), got.header("Content-Type"));
    assertTrue(got.text().contains("<identifier>urn:uuid:" + id + "</identifier>"), got.text());
    assertTrue(got.text().contains("<informatieobject>"), got.text());
    assertEquals(stripped(got.text()), stripped(posted.text()));
    assertTrue(
        server()
            .get(OAI + "?verb=ListRecords&metadataPrefix=oai_dc")
            .text()
            .contains("<dc:title>"));
    assertTrue(server().get(OAI).text().contains("<error code=\"badVerb\">"));
  }

  private static String stripped(String answer) {
    return answer.replaceAll("<responseDate>.*?</responseDate>", "");
  }

  @Test
  void whoSaysNothingOfItselfIsToldToUntilItIsOpened() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(server().base().resolve(OAI + "?verb=Identify")).build(),
              BodyHandlers.ofString());

      assertEquals(401, answer.statusCode(), answer.body());
      assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").contains("Bearer"));
      assertFalse(answer.body().contains("OAI-PMH"));
    }
    var administrator = new Keepers(server()).administrator();
    assertEquals(403, administrator.get(OAI + "?verb=ListSets").status());
  }
}
