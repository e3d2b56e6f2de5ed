// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.administrator;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class TokenIssuingTest {
  private static final Set<Permission> READ = Set.of(Permission.READ);
  private static final String OWN_RIGHTS =
      "rechten: Kies een of meer rechten die het account zelf heeft.";

  private static Optional<UUID> who(Composition product, String token) {
    return product.get(Recognising.class).byToken(new KeyText(token)).map(Actor::accountId);
  }

  @Test
  @Asvs("15.3.1")
  void tokenIsFoundByItsBeginningAndListedWithoutItsText(Composition product) {
    UUID account = employee(product, "getoond@token.example");
    actAs(product, account);
    var tokens = product.get(TokenIssuing.class);

    var issued = tokens.issue(" avond ", READ, 400);

    assertTrue(issued.value().matches("pwz_[\\w-]{43}"), issued.value());
    assertEquals(
        new Keys.Token(
            issued.token().id(),
            account,
            "avond",
            READ,
            product.clock().instant().plus(Duration.ofDays(400)),
            null),
        issued.token());
    assertEquals(List.of(issued.token()), tokens.list());
    assertEquals(Optional.of(account), who(product, issued.value()));
    assertEquals(
        List.of("getoond@token.example token uitgegeven: getoond@token.example, avond"),
        AuditLines.about(product, "getoond@token.example"));
  }

  @Test
  void lastUseIsWrittenOnceAnHour(Composition product) {
    actAs(product, employee(product, "gebruik@token.example"));
    var tokens = product.get(TokenIssuing.class);
    var issued = tokens.issue("proef", READ, 1);
    var first = product.clock().instant();

    who(product, issued.value());
    product.clock().advance(Duration.ofHours(1));
    who(product, issued.value());
    assertEquals(first, tokens.list().get(0).lastUsed());

    product.clock().advance(Duration.ofMillis(1));
    who(product, issued.value());
    assertEquals(product.clock().instant(), tokens.list().get(0).lastUsed());
  }

  @Test
  void nobodyIssuesATokenForMoreThanTheyMay(Composition product) {
    actAs(product, employee(product, "meer@token.example"));
    var tokens = product.get(TokenIssuing.class);

    for (Set<Permission> wanted :
        List.of(
            Set.of(Permission.ACCOUNTS),
            Set.of(Permission.READ, Permission.EDITIONS),
            Set.of(Permission.OWN),
            Set.of(Permission.READ, Permission.PASSWORD),
            Set.<Permission>of())) {
      assertEquals(OWN_RIGHTS, refusal(() -> tokens.issue("meer", wanted, 1)), wanted::toString);
    }
    assertEquals(List.of(), tokens.list());
  }

  @Test
  void whoMustChooseAPasswordIssuesNone(Composition product) {
    UUID account =
        product.arrange(
            rows ->
                rows.account(
                    "ADMINISTRATOR", Map.of("email", "eerst@token.example", "one_time", true)));
    actAs(product, account);

    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(
            () ->
                product.get(TokenIssuing.class).issue("vroeg", Set.of(Permission.ACCOUNTS), 400)));
    assertEquals(0L, product.value("select count(*) from api_token where account_id = ?", account));
  }

  @Test
  void nameAndDaysHaveTheirBounds(Composition product) {
    actAs(product, employee(product, "grens@token.example"));
    var tokens = product.get(TokenIssuing.class);
    String name = "naam: Geef het token een naam, in ten hoogste 60 tekens.";
    String days = "dagen: Kies 1 tot en met 400 dagen.";

    assertEquals(name, refusal(() -> tokens.issue(null, READ, 1)));
    assertEquals(name, refusal(() -> tokens.issue(" ", READ, 1)));
    assertEquals(name, refusal(() -> tokens.issue("x".repeat(61), READ, 1)));
    assertEquals(days, refusal(() -> tokens.issue("x".repeat(60), READ, 0)));
    assertEquals(days, refusal(() -> tokens.issue("x".repeat(60), READ, 401)));
    assertEquals(List.of(), tokens.list());
  }

  @Test
  void revokedTokenOpensNothing(Composition product) {
    actAs(product, employee(product, "ingetrokken@token.example"));
    var tokens = product.get(TokenIssuing.class);
    var issued = tokens.issue("proef", READ, 1);

    tokens.revoke(issued.token().id());

    assertEquals(Optional.empty(), who(product, issued.value()));
    assertEquals(
        List.of("ingetrokken@token.example token ingetrokken: " + issued.token().id()),
        AuditLines.about(product, issued.token().id().toString()));
    assertEquals("404 Dit token bestaat niet.", refusal(() -> tokens.revoke(issued.token().id())));
  }

  @Test
  void tokenOfAnotherIsNeitherListedNorRevoked(Composition product) {
    UUID owner = employee(product, "eigenaar@token.example");
    actAs(product, owner);
    var tokens = product.get(TokenIssuing.class);
    var issued = tokens.issue("proef", READ, 1);
    actAs(product, employee(product, "vreemde@token.example"));

    assertEquals("404 Dit token bestaat niet.", refusal(() -> tokens.revoke(issued.token().id())));

    assertEquals(List.of(), tokens.list());
    assertEquals(Optional.of(owner), who(product, issued.value()));
  }

  private static UUID machine(Composition product, String email) {
    return product.arrange(rows -> rows.account("MACHINE", Map.of("email", email)));
  }

  @Test
  void administratorGivesAMachineItsToken(Composition product) {
    UUID machine = machine(product, "machine@token.example");
    actAs(product, administrator(product, "beheer@token.example"));

    var issued =
        product
            .get(TokenIssuing.class)
            .issueFor(machine, "koppeling", Set.of(Permission.EDITIONS), 30);

    assertEquals(Optional.of(machine), who(product, issued.value()));
    assertEquals(
        List.of("beheer@token.example token uitgegeven: machine@token.example, koppeling"),
        AuditLines.about(product, "machine@token.example"));
  }

  @Test
  void machineOfALibraryGetsNoTokenForEditions(Composition product) {
    UUID machine =
        product.arrange(
            rows ->
                rows.account(
                    "MACHINE",
                    Map.of("library_id", rows.library("Bibliotheek Machine", Map.of()))));
    actAs(product, administrator(product, "editie@token.example"));

    assertEquals(
        OWN_RIGHTS,
        refusal(
            () ->
                product
                    .get(TokenIssuing.class)
                    .issueFor(machine, "editie", Set.of(Permission.EDITIONS), 1)));
  }

  @Test
  void onlyAnAdministratorGivesATokenToAnotherAndOnlyToAMachine(Composition product) {
    UUID machine = machine(product, "alleen@token.example");
    UUID person = employee(product, "mens@token.example");
    var tokens = product.get(TokenIssuing.class);
    actAs(product, person);
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> tokens.issueFor(machine, "x", READ, 1)));
    actAs(product, administrator(product, "geeft@token.example"));

    assertEquals(
        "409 Alleen een machine krijgt een token van de beheerder.",
        refusal(() -> tokens.issueFor(person, "x", READ, 1)));
    assertEquals(
        "404 Dit account bestaat niet.",
        refusal(() -> tokens.issueFor(UUID.randomUUID(), "x", READ, 1)));
    assertEquals(
        0L,
        product.value(
            "select count(*) from api_token where account_id in (?, ?)", machine, person));
  }
}
