// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Who sends much at once, or slowly, does not stand in the way of others. */
@Asvs({"2.4.1", "15.2.2"})
class SlowSenderScenarios extends Scenario {
  @Test
  void oneAccountSendsFourFilesAtATimeAndAllTogetherSixteen() throws IOException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Druk");
    byte[] members = server().sampleMembers(RequestScenarios.EDITION, "VB09");
    String order = Orders.order("Druk", "LEDEN", RequestScenarios.EDITION, "VB09");
    var tokens = IntStream.range(0, 5).mapToObj(i -> machine("druk-" + i)).toList();
    var open = new ArrayList<OpenUpload>();
    try {
      for (int i = 0; i < 16; i++) {
        open.add(half(tokens.get(i / 4), "druk-" + i, order, members));
        server().awaitTrue(() -> claims() == open.size());
      }

      var own = server().as(tokens.get(0)).submit(order, members);
      var others = server().as(tokens.get(4)).submit(order, members);

      assertEquals(429, own.status(), own::text);
      assertTrue(own.text().contains("al 4 inzendingen van dit account"), own.text());
      assertTrue(Integer.parseInt(own.header("Retry-After")) >= 3);
      assertEquals(503, others.status(), others::text);
      assertTrue(others.text().contains("te veel inzendingen tegelijk"), others.text());
      assertTrue(Integer.parseInt(others.header("Retry-After")) >= 3);
      for (OpenUpload upload : open) {
        assertEquals(202, upload.sendTo(upload.length()).status());
      }
    } finally {
      open.forEach(OpenUpload::close);
    }
    server().awaitTrue(() -> claims() == 0);
    assertEquals(202, server().as(tokens.get(0)).submit(order, members).status());
  }

  private OpenUpload half(String token, String key, String order, byte[] members)
      throws IOException {
    var form = new Form().json("aanvraag", order).file("ledenbestand", members);
    var upload = new OpenUpload(server(), token, key, form);
    return upload.sendTo(upload.length() / 2);
  }

  private static int claims() {
    return Integer.parseInt(
        Superuser.text("select count(*)::text from request_claim where key like 'druk-%'"));
  }

  private String machine(String name) {
    String where = ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"";
    return server().identities().tokenOfNewMachine(server(), name, where, "AANVRAGEN");
  }

  /** F27: half of them send files, the others sign in. */
  @Test
  void twoHundredSlowClientsDoNotHinderOthers() throws IOException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Snel genoeg");
    byte[] members = server().sampleMembers(RequestScenarios.EDITION, "VB09");
    String order = Orders.order("Snel genoeg", "LEDEN", RequestScenarios.EDITION, "VB09");
    try (var slow = new SlowSenders(server().base().getPort(), 100, machine("traag"))) {
      assertTrue(slow.left() > 0, "the slow ones had gone");
      assertEquals(200, server().get("/api/v1/edities").status());
      var accepted = server().submit(order, members);

      assertEquals(202, accepted.status(), accepted::text);
      server().awaitTrue(() -> slow.left() == 0);
    }
  }

  @Test
  void anUploadThatIsTooSlowIsEnded() throws IOException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var form =
        new Form()
            .json("aanvraag", Orders.order("X", "LEDEN", RequestScenarios.EDITION, "VB09"))
            .file("ledenbestand", "postcode;huisnummer\n");
    try (var upload = new OpenUpload(server(), machine("stil"), "stil", form)) {
      assertEquals(408, upload.sendTo(20).status());
    }
  }
}
