// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who hears by mail of what happened, and who does not. */
class DeliveryScenarios extends Scenario {
  static final String READY = "Uw publicatie is klaar: ";
  static final String FAILED = "Er ging iets mis met uw aanvraag: ";

  @Test
  void aPublicationIsToldByMailToWhoAskedAndToTheConsultant() throws Exception {
    var place = new Place(server(), "Berichtstede");

    var publication = place.publish();

    for (var box : List.of(place.employeesMail(), place.consultantsMail())) {
      var mail = box.await(READY + place.library());
      assertTrue(
          Letterbox.plain(mail)
              .contains("https://pw.proef.example/ui/publicaties/" + publication.getString("id")),
          () -> Letterbox.plain(mail));
      assertEquals(2, Letterbox.parts(mail).getCount(), "a part more than plain and HTML");
      assertTrue(Letterbox.parts(mail).getContentType().startsWith("multipart/alternative"));
    }
    assertNotEquals(
        place.employeesMail().await(READY).getMessageID(),
        place.consultantsMail().await(READY + place.library()).getMessageID());
  }

  @Test
  void whoDoesNotWishToHearGetsNoMail() throws SQLException {
    var place = new Place(server(), "Stilstede");
    var wishes =
        place
            .employee()
            .send(
                "PUT",
                "/api/v1/mijn-account/voorkeuren",
                "{\"mailBijGereed\":false,\"mailBijMislukt\":true}");
    assertEquals(200, wishes.status(), wishes.text());

    place.publish();

    place.consultantsMail().await(READY + place.library());
    assertEquals(0, mailsAboutEvents(place.employeesMail()));
  }

  @Test
  void aRequestThatFailsIsToldWithItsIncident() throws SQLException {
    var place = new Place(server(), "Mislukstede");
    try (var connection =
            DriverManager.getConnection(RunningServer.now().databaseUrl(), "postgres", "x");
        var statement = connection.createStatement()) {
      statement.execute(ArchiveScenarios.DAMAGE.formatted(place.library()));
      try {
        var program = place.program();
        var accepted = program.submit(place.order());
        String reason =
            program
                .await(accepted.header("Location"), r -> r.getString("status").equals("MISLUKT"))
                .getString("reden");

        String text = Letterbox.plain(place.employeesMail().await(FAILED + place.library()));

        String incident = reason.replaceFirst(".*incident ([0-9a-f-]+)\\.", "$1");
        assertTrue(text.contains("onder nummer " + incident), text);
        assertTrue(
            text.contains(
                accepted
                    .header("Location")
                    .replaceFirst(".*/api/v1", "https://pw.proef.example/ui")),
            text);
      } finally {
        statement.execute("drop trigger damage on analysis_work; drop function damage()");
      }
    }
  }

  @Test
  void aForgottenPasswordIsReplacedByALinkFromTheMail() throws SQLException {
    var place = new Place(server(), "Vergeetstede");
    String address = place.employeesMail().address();
    var asked =
        server()
            .as(null)
            .send(
                "POST",
                "/api/v1/wachtwoordherstel",
                "application/json",
                "{\"email\":\"" + address + "\"}");
    assertEquals(202, asked.status());

    String key = place.employeesMail().awaitKey("Kies een nieuw wachtwoord");
    String password = "een-heel-ander-wachtwoord-8";

    assertEquals(200, place.choosePassword(key, password).status());
    assertEquals(400, place.choosePassword(key, password + "!").status());
    var session = new BrowserSession(server().as(null));
    assertEquals(401, session.signIn(address, Identities.PASSWORD).status());
    assertEquals(201, session.signIn(address, password).status());
    Waiting.until(
        "no letter is kept",
        () -> lettersKept() == 0 ? Optional.of(true) : Optional.<Boolean>empty());
  }

  @Test
  void theFeedAndTheListShowWhatIsWithinReach() {
    var place = new Place(server(), "Feedstede");
    String own = place.publish().getString("id");
    String other =
        server()
            .publication(
                server()
                    .submit(Orders.order("Elders", "INWONERS", RequestScenarios.EDITION, "VB07")))
            .getString("id");
    String token = place.token();

    var feed = server().as(token).get("/api/v1/feeds/publicaties");
    assertTrue(feed.header("Content-Type").startsWith("application/atom+xml"));
    assertTrue(feed.text().contains("<id>urn:uuid:" + own + "</id>"), feed.text());
    assertTrue(feed.text().contains("<title>Feedstede: inwoners "), feed.text());
    assertFalse(feed.text().contains(other), feed.text());
    String list = server().as(token).get("/api/v1/publicaties").text();
    assertTrue(list.contains(own), list);
    assertFalse(list.contains(other), list);
    assertEquals(200, server().as(token).get("/api/v1/publicaties/" + own).status());

    assertEquals(401, server().as(null).get("/api/v1/feeds/publicaties").status());
    String basic =
        Base64.getEncoder().encodeToString(("feed:" + token).getBytes(StandardCharsets.UTF_8));
    assertEquals(
        feed.text(),
        server()
            .as(null)
            .send("GET", "/api/v1/feeds/publicaties", Map.of("Authorization", "Basic " + basic), "")
            .text());
  }

  private static long mailsAboutEvents(Letterbox box) throws SQLException {
    return number(
        "select count(*) from delivery d join account a on a.id = d.account_id"
            + " where d.event_id is not null and a.email = '"
            + box.address()
            + "'");
  }

  private static long lettersKept() {
    try {
      return number("select count(*) from delivery where payload is not null");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long number(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(RunningServer.now().databaseUrl(), "postgres", "x");
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
