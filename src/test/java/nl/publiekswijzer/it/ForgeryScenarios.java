// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Calls that somebody's browser was tricked into, and fields that nobody asked for. */
class ForgeryScenarios extends Scenario {
  private List<Operation> operations() {
    return Operation.all(server().get("/api/v1/openapi.json").json()).stream()
        .filter(o -> !o.isOpen())
        .toList();
  }

  /** One session for each role of people. */
  private List<Caller> people() {
    return TwoTenants.of(server()).callers().stream()
        .filter(c -> c.credentials().containsKey("X-CSRF-Token") && !c.name().equals("afgemeld"))
        .toList();
  }

  @Test
  @Asvs("3.5.1")
  void everyChangeByACookieNeedsTheProofOfOurPage() {
    var own = TwoTenants.of(server()).own();
    var before = own.state();
    var taken = new ArrayList<String>();
    var asked = new TreeSet<String>();
    var changes = operations().stream().filter(Operation::changes).toList();

    for (Caller caller : people()) {
      for (String proof : List.of("", "0".repeat(64), "__Host-publiekswijzer")) {
        var forged = withProof(caller, proof);
        for (Operation change : changes) {
          var answer = change.sentBy(forged, own.library());
          if (answer.status() != 403) {
            taken.add(caller.name() + " " + change + ": " + answer.status());
          }
          if (answer.text().contains("niet van onze eigen pagina")) {
            asked.add(change.toString());
          }
        }
      }
    }

    assertEquals(List.of(), taken);
    assertEquals(new TreeSet<>(changes.stream().map(Operation::toString).toList()), asked);
    assertEquals(before, own.state());
  }

  private static Caller withProof(Caller caller, String proof) {
    String cookie = caller.credentials().get("Cookie");
    return new Caller(
        caller.name(),
        caller.server(),
        proof.isEmpty()
            ? Map.of("Cookie", cookie)
            : Map.of("Cookie", cookie, "X-CSRF-Token", proof));
  }

  @Test
  void proofOfAnotherSessionIsNone() {
    var people = people();
    var mixed =
        new Caller(
            "gemengd",
            server().as(null),
            Map.of(
                "Cookie", people.get(0).credentials().get("Cookie"),
                "X-CSRF-Token", people.get(1).credentials().get("X-CSRF-Token")));

    assertEquals(
        403,
        mixed
            .send(
                "PUT",
                "/api/v1/mijn-account/voorkeuren",
                "{\"mailBijGereed\":true,\"mailBijMislukt\":true}")
            .status());
  }

  @Test
  @Asvs("3.5.3")
  void nothingChangesByReading() {
    var own = TwoTenants.of(server()).own();
    var caller = TwoTenants.of(server()).caller("consulent");
    var before = own.state();

    for (Operation change : operations()) {
      if (change.changes()) {
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
          caller.send(
              method,
              change.address(own.library()),
              Map.of("X-HTTP-Method-Override", change.method()),
              "");
        }
      }
    }

    assertEquals(before, own.state());
  }

  /** Each body once with one field too many, by everybody: somebody gets as far as the field. */
  @Test
  @Asvs({"15.3.3", "8.2.3"})
  void fieldThatIsNotAskedForIsRefusedEverywhere() {
    var own = TwoTenants.of(server()).own();
    var callers = TwoTenants.of(server()).callers();
    var taken = new ArrayList<String>();
    var refused = new TreeSet<String>();
    var bodies = operations().stream().filter(o -> o.body("x").text().contains("{\"")).toList();
    assertTrue(bodies.size() > 12, "too few bodies: " + bodies.size());

    for (Operation operation : bodies) {
      for (Caller caller : callers) {
        var answer =
            sendWithMore(
                operation,
                caller,
                operation.path().contains("{id}") ? own.publication() : own.library());
        if (answer.status() < 400 || answer.status() >= 500) {
          taken.add(caller.name() + " " + operation + ": " + answer.status());
        }
        if (answer.text().contains("geen leesbare JSON")) {
          refused.add(operation.toString());
        }
      }
    }

    assertEquals(List.of(), taken);
    assertEquals(new TreeSet<>(bodies.stream().map(Operation::toString).toList()), refused);
  }

  private static Answer sendWithMore(Operation operation, Caller caller, String object) {
    var body = operation.body(object);
    String more = body.text().replaceFirst("\\{\"", "{\"rolVanDeProef\":\"BEHEERDER\",\"");
    assertFalse(more.equals(body.text()), operation.toString());
    return caller.send(
        operation.method(), operation.address(object), Map.of("Content-Type", body.type()), more);
  }

  @Test
  @Asvs("3.5.2")
  void jsonThatIsCalledSomethingElseIsNotRead() {
    String signIn = "{\"email\":\"x@y.example\",\"wachtwoord\":\"z\"}";
    for (String type :
        List.of(
            "text/plain",
            "application/x-www-form-urlencoded",
            "text/html",
            "multipart/form-data; boundary=x",
            "application/xml")) {
      assertEquals(
          415, server().as(null).send("POST", "/api/v1/sessies", type, signIn).status(), type);
    }
    assertEquals(
        415,
        server()
            .as(null)
            .send(
                "POST",
                "/api/v1/sessies",
                "application/x-www-form-urlencoded",
                "email=x&wachtwoord=y")
            .status());
  }

  @Test
  @Asvs("2.2.1")
  void bodyWithTwoBoundariesIsNotRead() {
    var machine = TwoTenants.of(server()).caller("machine");
    var own = TwoTenants.of(server()).own();
    String part =
        "--%1$s\r\nContent-Disposition: form-data; name=\"huisstijl\"\r\nContent-Type:"
            + " application/json\r\n\r\n{\"kleur\":\"%2$s\"}\r\n--%1$s--\r\n";
    String both = part.formatted("een", "#0B4F6C") + part.formatted("twee", "#005A30");

    var answer =
        machine.send(
            "PUT",
            own.path() + "/huisstijl",
            Map.of("Content-Type", "multipart/form-data; boundary=een; boundary=twee"),
            both);

    assertEquals(400, answer.status(), answer.text());
  }
}
