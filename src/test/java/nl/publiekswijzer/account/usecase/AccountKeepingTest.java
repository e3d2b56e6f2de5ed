// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.administrator;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.account.usecase.AccountFixtures.session;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.Affiliation;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.ReadingGrant;
import nl.publiekswijzer.account.usecase.AccountKeeping.Order;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Composed.class)
class AccountKeepingTest {
  private static final String NO_RIGHT = "403 U hebt hier geen recht op. Vraag uw beheerder.";
  private static final String UNKNOWN = "404 Dit account bestaat niet.";
  private static final String AFFILIATION =
      "rol: Een medewerker hoort bij een bibliotheek, een consulent bij een"
          + " ondersteuningsorganisatie, kernteam en beheerder bij geen van beide.";

  private static AccountKeeping keeping(Composition product) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    return product.get(AccountKeeping.class);
  }

  private static UUID library(Composition product, String name) {
    return product.arrange(rows -> rows.library(name, Map.of()));
  }

  @Test
  void enteredAccountIsOfItsLibraryAndInvited(Composition product) {
    UUID library = library(product, "Bibliotheek Invoer");
    var keeping = keeping(product);

    var entered =
        keeping.enter(
            new Order(
                " Nieuw@beheer.example ", " Anna ", Role.EMPLOYEE, " Bibliotheek Invoer ", " "));

    var account = keeping.read(entered.account().id());
    assertEquals("Nieuw@beheer.example", account.email());
    assertEquals("Anna", account.name());
    assertEquals(Role.EMPLOYEE, account.role());
    assertEquals(new Affiliation(library, null), account.affiliation());
    assertEquals(product.clock().instant(), account.createdAt());
    assertEquals(Optional.empty(), account.password());
    String link = entered.invitation().orElseThrow().toString();
    assertTrue(
        link.matches("https://pw\\.proef\\.example/ui/wachtwoord/nieuw\\?sleutel=[\\w-]{43}"),
        link);
    assertEquals(
        List.of("beheerder@proef.example account ingevoerd: Nieuw@beheer.example, MEDEWERKER"),
        AuditLines.about(product, "Nieuw@beheer.example"));
  }

  @Test
  void machineGetsNoInvitation(Composition product) {
    var entered =
        keeping(product)
            .enter(new Order("machine@beheer.example", "Koppeling", Role.MACHINE, null, null));

    assertEquals(Optional.empty(), entered.invitation());
    assertEquals(
        0L,
        product.value(
            "select count(*) from password_reset where account_id = ?", entered.account().id()));
  }

  @Test
  void consultantIsOfAnOrganisationThatIsThereToday(Composition product) {
    UUID supporter = product.arrange(rows -> rows.supportOrganisation("Steun Invoer", Map.of()));

    var entered =
        keeping(product)
            .enter(
                new Order("steun@beheer.example", "Steun", Role.CONSULTANT, null, "Steun Invoer"));

    assertEquals(new Affiliation(null, supporter), entered.account().affiliation());
  }

  @Test
  void addressHasOneAccountHoweverItIsSpelt(Composition product) {
    employee(product, "bezet@beheer.example");
    var keeping = keeping(product);

    assertEquals(
        "409 Dit e-mailadres heeft al een account.",
        refusal(
            () ->
                keeping.enter(
                    new Order("BEZET@beheer.example", "Ander", Role.CORE_TEAM, null, null))));
  }

  @Test
  void allMistakesOfAnOrderAreToldTogether(Composition product) {
    library(product, "Bibliotheek Beide");
    product.arrange(rows -> rows.supportOrganisation("Steun Beide", Map.of()));
    var keeping = keeping(product);

    String nothing = refusal(() -> keeping.enter(new Order("geen adres", " ", null, null, null)));
    assertEquals(
        List.of("email", "naam", "rol"),
        nothing.lines().map(line -> line.replaceFirst(":.*", "")).toList());
    assertEquals(
        """
        bibliotheek: Deze organisatie is niet bekend. Voer haar eerst in.
        ondersteuningsorganisatie: Deze organisatie is niet bekend. Voer haar eerst in.""",
        refusal(
            () ->
                keeping.enter(
                    new Order("los@beheer.example", "Los", Role.EMPLOYEE, "Geen", "Geen"))));
    assertEquals(
        "bibliotheek: Noem een bibliotheek of een ondersteuner, niet beide.",
        refusal(
            () ->
                keeping.enter(
                    new Order(
                        "los@beheer.example",
                        "Los",
                        Role.EMPLOYEE,
                        "Bibliotheek Beide",
                        "Steun Beide"))));
    assertEquals(
        "naam: Geef de naam, in ten hoogste 120 tekens.",
        refusal(
            () ->
                keeping.enter(
                    new Order("los@beheer.example", "x".repeat(121), Role.CORE_TEAM, null, null))));
    assertEquals(
        0L, product.value("select count(*) from account where email = 'los@beheer.example'"));
  }

  @Test
  void aRoleFitsWhereSomebodyWorks(Composition product) {
    library(product, "Bibliotheek Rol");
    product.arrange(rows -> rows.supportOrganisation("Steun Rol", Map.of()));
    var keeping = keeping(product);

    for (var order :
        List.of(
            new Order("rol@beheer.example", "Rol", Role.EMPLOYEE, null, null),
            new Order("rol@beheer.example", "Rol", Role.EMPLOYEE, null, "Steun Rol"),
            new Order("rol@beheer.example", "Rol", Role.CONSULTANT, "Bibliotheek Rol", null),
            new Order("rol@beheer.example", "Rol", Role.CONSULTANT, null, null),
            new Order("rol@beheer.example", "Rol", Role.CORE_TEAM, "Bibliotheek Rol", null),
            new Order("rol@beheer.example", "Rol", Role.ADMINISTRATOR, null, "Steun Rol"))) {
      assertEquals(AFFILIATION, refusal(() -> keeping.enter(order)), order::toString);
    }
    assertEquals(
        0L, product.value("select count(*) from account where email = 'rol@beheer.example'"));
  }

  @Test
  void nobodyButAnAdministratorKeepsAccounts(Composition product) {
    UUID someone = employee(product, "zomaar@beheer.example");
    var keeping = product.get(AccountKeeping.class);
    var day = LocalDate.of(2026, 1, 1);
    for (var actor :
        List.of(
            TestActors.employee(UUID.randomUUID(), UUID.randomUUID()),
            TestActors.consultant(UUID.randomUUID()),
            TestActors.national(Role.CORE_TEAM))) {
      product.actAs(actor);
      for (Executable deed :
          List.<Executable>of(
              keeping::list,
              keeping::countDisabled,
              () -> keeping.read(someone),
              () -> keeping.enter(new Order("x@beheer.example", "X", Role.MACHINE, null, null)),
              () -> keeping.invite(someone),
              () -> keeping.enable(someone, false),
              () -> keeping.endAll(someone),
              () -> keeping.grant(someone, "x", day, day, ""))) {
        assertEquals(NO_RIGHT, refusal(deed));
      }
    }
    assertEquals(List.of(), AuditLines.about(product, "zomaar@beheer.example"));
  }

  @Test
  void accountThatIsNotThereIsNotFound(Composition product) {
    var keeping = keeping(product);
    var nobody = UUID.randomUUID();
    var day = LocalDate.of(2026, 1, 1);

    for (Executable deed :
        List.<Executable>of(
            () -> keeping.read(nobody),
            () -> keeping.invite(nobody),
            () -> keeping.enable(nobody, false),
            () -> keeping.endAll(nobody),
            () -> keeping.grant(nobody, "x", day, day, ""))) {
      assertEquals(UNKNOWN, refusal(deed));
    }
  }

  @Test
  void invitationIsGivenAgainButNotToAMachineOrWhoIsOut(Composition product) {
    UUID person = employee(product, "nodig@beheer.example");
    UUID machine =
        product.arrange(rows -> rows.account("MACHINE", Map.of("email", "nodigt@beheer.example")));
    var keeping = keeping(product);

    assertTrue(keeping.invite(person).invitation().isPresent());
    assertEquals(
        List.of("beheerder@proef.example uitnodiging gegeven: nodig@beheer.example"),
        AuditLines.about(product, "nodig@beheer.example"));
    keeping.enable(person, false);

    String none = "409 Dit account kan geen wachtwoord kiezen.";
    assertEquals(none, refusal(() -> keeping.invite(person)));
    assertEquals(none, refusal(() -> keeping.invite(machine)));
  }

  @Test
  void whoIsDisabledIsOutAndIsLetInAgain(Composition product) {
    UUID person = employee(product, "toestand@beheer.example");
    var session = session(product, person);
    var keeping = keeping(product);
    long disabled = keeping.countDisabled();

    keeping.enable(person, false);
    assertEquals(disabled + 1, keeping.countDisabled());
    assertEquals(Optional.empty(), product.get(Recognising.class).bySession(session));
    keeping.enable(person, true);

    assertEquals(disabled, keeping.countDisabled());
    assertEquals(
        List.of(
            "beheerder@proef.example account uitgeschakeld: toestand@beheer.example",
            "beheerder@proef.example account ingeschakeld: toestand@beheer.example"),
        AuditLines.about(product, "toestand@beheer.example"));
  }

  @Test
  void administratorDoesNotDisableTheOwnAccount(Composition product) {
    UUID own = administrator(product, "zelf@beheer.example");
    actAs(product, own);
    var keeping = product.get(AccountKeeping.class);

    assertEquals(
        "409 U kunt uw eigen account niet uitschakelen.",
        refusal(() -> keeping.enable(own, false)));

    assertTrue(keeping.read(own).isEnabled());
  }

  @Test
  @Asvs("7.4.5")
  void administratorEndsTheSessionsOfAnAccountAndOfNoOther(Composition product) {
    UUID person = employee(product, "einde@beheer.example");
    UUID other = employee(product, "blijft@beheer.example");
    var first = session(product, person);
    var second = session(product, person);
    var others = session(product, other);

    var ended = keeping(product).endAll(person);

    var recognising = product.get(Recognising.class);
    assertEquals(Optional.empty(), recognising.bySession(first));
    assertEquals(Optional.empty(), recognising.bySession(second));
    assertTrue(recognising.bySession(others).isPresent());
    assertEquals(new Ended(2, 0), ended);
    assertEquals(
        List.of("beheerder@proef.example sessies beëindigd: einde@beheer.example"),
        AuditLines.about(product, "einde@beheer.example"));
  }

  @Test
  void tokensEndWhenSessionsAreEndedAndWhenAnotherLinkIsGiven(Composition product) {
    UUID person = employee(product, "tokens@beheer.example");
    var first = token(product, person);
    assertEquals(new Ended(1, 1), keeping(product).endAll(person));
    var second = token(product, person);

    keeping(product).invite(person);

    var recognising = product.get(Recognising.class);
    assertEquals(Optional.empty(), recognising.byToken(first));
    assertEquals(Optional.empty(), recognising.byToken(second));
    assertEquals(
        List.of(
            "tokens@beheer.example token uitgegeven: tokens@beheer.example, proef",
            "beheerder@proef.example sessies beëindigd: tokens@beheer.example, beëindigde"
                + " tokens: 1",
            "tokens@beheer.example token uitgegeven: tokens@beheer.example, proef",
            "beheerder@proef.example uitnodiging gegeven: tokens@beheer.example, beëindigde"
                + " tokens: 1"),
        AuditLines.about(product, "tokens@beheer.example"));
  }

  /** By a session that begins now. */
  private static KeyText token(Composition product, UUID person) {
    actAs(product, person);
    return new KeyText(
        product.get(TokenIssuing.class).issue("proef", Set.of(Permission.READ), 9).value());
  }

  @Test
  void readingRightIsForDaysInTheirOrderAndAKnownLibrary(Composition product) {
    UUID reader = employee(product, "leest@beheer.example");
    UUID library = library(product, "Bibliotheek Leesrecht");
    var keeping = keeping(product);
    var from = LocalDate.of(2026, 3, 2);
    String order = "tot: Geef een eerste en een laatste dag, in deze volgorde.";

    assertEquals(
        "bibliotheek: Deze is niet bekend.",
        refusal(() -> keeping.grant(reader, "Geen", from, from, "")));
    assertEquals(
        order,
        refusal(() -> keeping.grant(reader, "Bibliotheek Leesrecht", from, from.minusDays(1), "")));
    assertEquals(
        order, refusal(() -> keeping.grant(reader, "Bibliotheek Leesrecht", null, from, "")));
    assertEquals(
        order, refusal(() -> keeping.grant(reader, "Bibliotheek Leesrecht", from, null, "")));
    keeping.grant(reader, "Bibliotheek Leesrecht", from, from, null);

    assertEquals(
        List.of(new ReadingGrant(library, from, from, "")),
        product.get(ReadingRights.class).list(reader));
    assertEquals(
        List.of(
            "beheerder@proef.example leesrecht gegeven: leest@beheer.example, Bibliotheek"
                + " Leesrecht, 2026-03-02 tot en met 2026-03-02"),
        AuditLines.about(product, "leest@beheer.example"));
  }
}
