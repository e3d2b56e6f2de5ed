// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of several organisations that are looked at together, by agreement. */
class AudienceScenarios extends Scenario {
  private static final String AGREEMENTS = "/api/v1/doelgroepafspraken";
  private static final String AGREEMENT_PAGES = "/ui/netwerk/doelgroepen";
  private static final String MUNICIPALITY = "VB07";

  private static final String FULL = "VB17";

  /** What others were told of an area, which leaves no room. */
  private static final String FILL =
      """
      insert into privacy_charge (edition_id, block, set_digest, level, rho, payer, home)
      select distinct a.edition_id, a.block, 'vol', 'OB-1', 1.1,
        cast('00000000-0000-0000-0000-00000000000f' as uuid), true
      from postcode_area a join edition e on e.id = a.edition_id
      where e.name = '%s' and a.municipality_code = '%s'
      """;

  private static String proposal(String proposer, boolean shares, String... files) {
    server(proposer);
    String parties =
        Stream.of(files)
            .map(file -> file.split("/"))
            .map("{\"organisatie\":\"%s\",\"groep\":\"%s\"}"::formatted)
            .collect(Collectors.joining(","));
    return """
        {"bibliotheek":"%s","naam":"Samen in VB07","doel":"Wie bereiken we samen?",
         "editie":"%s","gemeenten":["%s"],"deelnemers":[%s],"deeltAantallen":%s}
        """
        .formatted(proposer, RequestScenarios.EDITION, MUNICIPALITY, parties, shares);
  }

  private static void server(String library) {
    RunningServer.now().server().ensureLibrary(library);
  }

  private JsonObject proposed(String body) {
    var made = server().send("POST", AGREEMENTS, "application/json", body);
    assertEquals(201, made.status(), made.text());
    return made.json();
  }

  private Answer deliver(String id, int position, byte[] file) {
    return server()
        .post(
            AGREEMENTS + "/" + id + "/bestanden/" + position,
            new Form().json("keuzes", "{\"peildatum\":\"2024-01-01\"}").file("ledenbestand", file));
  }

  private byte[] another() {
    return sample(MUNICIPALITY);
  }

  private byte[] sample(String municipality) {
    return server().sampleMembers(RequestScenarios.EDITION, municipality);
  }

  private Answer sign(String id, String organisation, boolean shares) {
    return server()
        .send(
            "POST",
            AGREEMENTS + "/" + id + "/ondertekening",
            "application/json",
            "{\"organisatie\":\"%s\",\"deeltAantallen\":%s}".formatted(organisation, shares));
  }

  @Test
  void twoOrganisationsSeeWhatTheyReachTogetherAndNothingOfEachOther() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Samenbieb");
    server().ensureLibrary("Samentheater");
    var agreement =
        proposed(proposal("Samenbieb", true, "Samenbieb/LEDEN", "Samentheater/PODIUMBEZOEKERS"));
    String id = agreement.getString("id");
    assertEquals("TE_ONDERTEKENEN", agreement.getString("status"));
    assertEquals(409, deliver(id, 1, another()).status(), "before all signed");
    var signed = sign(id, "Samentheater", false);
    assertEquals("TE_LEVEREN", signed.json().getString("status"), signed.text());

    var first = deliver(id, 1, another());
    assertEquals(200, first.status(), first.text());
    assertTrue(first.json().containsKey("herkenning"), first.text());
    assertEquals(409, deliver(id, 1, another()).status(), "a second file");
    assertEquals(200, deliver(id, 2, another()).status());

    server().await(AGREEMENTS + "/" + id, a -> a.getString("status").equals("GEPUBLICEERD"));
    var told = server().get(AGREEMENTS + "/" + id + "/publicatie").json();
    var all = told.getJsonObject("geheel");
    assertTrue(
        all.getJsonObject("meerdere").getInt("huishoudens")
            > all.getJsonObject("samen").getInt("huishoudens") / 2,
        told.toString());
    assertTrue(all.getJsonArray("perBestand").isEmpty(), "not all agreed to share numbers");
    assertFalse(all.containsKey("geenLid"), told.toString());
    assertFalse(told.getJsonArray("cellen").isEmpty());
    var pdf = server().get(AGREEMENTS + "/" + id + "/publicatie/pdf");
    assertEquals("%PDF", new String(pdf.bytes(), 0, 4, StandardCharsets.US_ASCII));
    assertEquals("1", logged(told.getString("nummer")), "in the log of publications");
    assertEquals(0, kept(id), "key and sketches are gone");
    assertEquals("0.0800", rho(id), "charged to each block");
  }

  private static int kept(String id) {
    return Integer.parseInt(
        Superuser.text(
            "select ((select count(*) from audience_file where cast(agreement_id as text) = id)"
                + " + (select count(*) from audience_key where cast(agreement_id as text) = id))::text"
                + " from (select ?::text as id) given",
            id));
  }

  private static String logged(String number) {
    return Superuser.text(
        "select count(*)::text from log_entry where convert_from(leaf, 'UTF8') like"
            + " '%stuk-gepubliceerd%' || ? || '%'",
        number);
  }

  private static String rho(String id) {
    return Superuser.text(
        "select min(rho)::text from privacy_charge where level = 'SHARED' and set_digest = ?", id);
  }

  @Test
  void anOrganisationSeesWhatItReachesWithWhat() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Activiteitenbieb");
    String id =
        proposed(
                proposal(
                    "Activiteitenbieb",
                    false,
                    "Activiteitenbieb/LEDEN",
                    "Activiteitenbieb/DEELNEMERS"))
            .getString("id");
    assertEquals(200, deliver(id, 1, another()).status());
    assertEquals(200, deliver(id, 2, another()).status());

    server().await(AGREEMENTS + "/" + id, a -> a.getString("status").equals("GEPUBLICEERD"));
    var all = server().get(AGREEMENTS + "/" + id + "/publicatie").json().getJsonObject("geheel");
    assertEquals(2, all.getJsonArray("perBestand").size());
    assertTrue(
        all.getJsonObject("geenLid").getInt("huishoudens")
            < all.getJsonObject("samen").getInt("huishoudens"));
  }

  @Test
  void whoDoesNotTakePartSeesNothing() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Samen een");
    server().ensureLibrary("Samen twee");
    String id =
        proposed(proposal("Samen een", false, "Samen een/LEDEN", "Samen twee/BEZOEKERS"))
            .getString("id");
    var stranger = new Keepers(server()).employee("samen-vreemde", "Samen niet");
    var party = new Keepers(server()).employee("samen-mens", "Samen twee");

    assertEquals(200, party.get("/ui/netwerk/doelgroepen/" + id).status());
    assertEquals(404, stranger.get("/ui/netwerk/doelgroepen/" + id).status());
    assertFalse(stranger.get("/ui/netwerk/doelgroepen").text().contains(id));
  }

  @Test
  void aProposalThatWillNotDoIsRefusedWithAllItsMistakes() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Samenfout");
    var wrong =
        server()
            .send(
                "POST",
                AGREEMENTS,
                "application/json",
                "{\"bibliotheek\":\"Samenfout\",\"deelnemers\":[{\"organisatie\":\"Samenfout\","
                    + "\"groep\":\"IETS\"}]}");
    assertEquals(400, wrong.status());
    for (String field : new String[] {"naam", "doel", "werkgebied", "deelnemers"}) {
      assertTrue(wrong.text().contains("\"" + field + "\""), field + " in " + wrong.text());
    }
    var unknown =
        server()
            .send(
                "POST",
                AGREEMENTS,
                "application/json",
                proposal("Samenfout", false, "Samenfout/LEDEN", "Nergens te vinden/BEZOEKERS"));
    assertEquals(400, unknown.status());
    assertTrue(unknown.text().contains("Nergens te vinden"), unknown.text());
  }

  @Test
  void whatIsNotSignedInTimeExpires() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Samen traag");
    server().ensureLibrary("Samen stil");
    String id =
        proposed(proposal("Samen traag", false, "Samen traag/LEDEN", "Samen stil/BEZOEKERS"))
            .getString("id");
    Superuser.change(
        "update audience_agreement set closes_on = current_date - 2 where id = '%s'".formatted(id));

    var expired =
        server().await(AGREEMENTS + "/" + id, a -> a.getString("status").equals("VERLOPEN"));
    assertTrue(expired.getString("reden").contains("gewist"), expired.toString());
    assertEquals(0, kept(id));
    assertEquals(409, sign(id, "Samen stil", true).status());
  }

  /** The area is filled by others after the agreement was proposed. */
  @Test
  void areaThatIsFullByThenIsNotToldMoreOf() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Samen te laat");
    String body =
        proposal("Samen te laat", false, "Samen te laat/LEDEN", "Samen te laat/BEZOEKERS")
            .replace(MUNICIPALITY, FULL);
    String id = proposed(body).getString("id");
    assertEquals(200, deliver(id, 1, sample(FULL)).status());
    Superuser.change(FILL.formatted(RequestScenarios.EDITION, FULL));
    try {
      assertEquals(200, deliver(id, 2, sample(FULL)).status());
      var refused =
          server().await(AGREEMENTS + "/" + id, a -> a.getString("status").equals("GEWEIGERD"));
      assertTrue(refused.getString("reden").contains("nieuwere editie"), refused.toString());
      assertEquals(0, kept(id));
      assertEquals(404, server().get(AGREEMENTS + "/" + id + "/publicatie").status());
      var again = server().send("POST", AGREEMENTS, "application/json", body);
      assertEquals(400, again.status(), again.text());
    } finally {
      Superuser.change(
          "alter table privacy_charge disable trigger privacy_charge_is_final;"
              + " delete from privacy_charge where set_digest = 'vol';"
              + " alter table privacy_charge enable trigger privacy_charge_is_final");
    }
  }

  private static Form multipart(PageSession browser, byte[] file) {
    return new Form()
        .field("_csrf", browser.csrf())
        .field("peildatum", "2024-01-01")
        .file("ledenbestand", file);
  }

  @Test
  void employeesOfTwoOrganisationsAgreeDeliverAndReadByPages() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var one = new Keepers(server()).employee("afspraak-een", "Paginabieb");
    var other = new Keepers(server()).employee("afspraak-twee", "Paginamuseum");
    one.get(AGREEMENT_PAGES);
    var wrong =
        one.post(
            AGREEMENT_PAGES,
            Map.of(
                "bibliotheek",
                "Paginabieb",
                "editie",
                RequestScenarios.EDITION,
                "werkgebied",
                "Nergenshuizen",
                "organisatie",
                "Paginabieb",
                "naam",
                "Blijft staan"));
    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("Nergenshuizen"), wrong.text());
    assertTrue(wrong.text().contains("value=\"Blijft staan\""), wrong.text());
    var proposed =
        one.post(
            AGREEMENT_PAGES,
            List.of(
                Map.entry("bibliotheek", "Paginabieb"),
                Map.entry("naam", "Samen op pagina’s"),
                Map.entry("doel", "Zien wie we samen bereiken"),
                Map.entry("editie", RequestScenarios.EDITION),
                Map.entry("werkgebied", "kranewoude"),
                Map.entry("organisatie", "Paginabieb"),
                Map.entry("groep", "LEDEN"),
                Map.entry("organisatie", "Paginamuseum"),
                Map.entry("groep", "MUSEUMBEZOEKERS"),
                Map.entry("deelt", "ja")));
    assertEquals(303, proposed.status(), proposed.text());
    String page = proposed.header("Location").replace("?na=voorgesteld", "");
    assertEquals(
        303,
        other
            .post(page + "/ondertekening", Map.of("organisatie", "Paginamuseum", "deelt", "ja"))
            .status());

    var small =
        one.send(
            page + "/bestanden/1",
            multipart(one, "postcode;huisnummer\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(400, small.status(), small.text());
    assertEquals(303, one.send(page + "/bestanden/1", multipart(one, another())).status());
    assertEquals(303, other.send(page + "/bestanden/2", multipart(other, another())).status());
    server().awaitTrue(() -> other.get(page).text().contains("/publicatie/pdf"));
    String told = other.get(page).text();
    assertTrue(told.contains("Paginabieb: leden"), "all agreed to share numbers");
    assertEquals(409, one.get(page + "/bestanden/1").status());
  }

  @Test
  void whatWasDeclinedIsWiped() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Samen ja");
    server().ensureLibrary("Samen nee");
    String id =
        proposed(proposal("Samen ja", false, "Samen ja/LEDEN", "Samen nee/BEZOEKERS"))
            .getString("id");
    sign(id, "Samen nee", true);
    assertEquals(200, deliver(id, 1, another()).status());
    var declined =
        server()
            .send(
                "POST",
                AGREEMENTS + "/" + id + "/afwijzing",
                "application/json",
                "{\"organisatie\":\"Samen nee\",\"reden\":\"Toch niet\"}");
    assertEquals("AFGEWEZEN", declined.json().getString("status"), declined.text());
    assertEquals(0, kept(id));
    assertEquals(409, deliver(id, 2, another()).status());
    assertEquals(409, sign(id, "Samen nee", true).status());
  }
}
