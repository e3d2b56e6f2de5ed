// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.usecase.AccountKeeping.Order;
import nl.publiekswijzer.delivery.AccountLetter;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.SecretKeys;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.platform.WorkingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where there is a mail server, links and news go by mail and nobody else sees them. */
class AccountMailTest {
  private static final String NEXT = "een-heel-ander-lang-woord-12";

  @RegisterExtension
  static final Composed COMPOSED =
      new Composed(
          "publiekswijzer.mail.host=127.0.0.1", "publiekswijzer.mail.from=van@post.example");

  private static long letters(Composition product, UUID account) {
    return (Long)
        product.value(
            "select count(*) from delivery where channel = 'MAIL' and account_id = ?", account);
  }

  /** The one letter to the account, as it is sent. */
  private static AccountLetter letter(Composition product, UUID account) {
    String sql = " from delivery where account_id = ? and sent_at is null";
    var id = (UUID) product.value("select id" + sql, account);
    String sealed = (String) product.value("select payload" + sql, account);
    return WorkingJson.value(
        product.get(SecretKeys.class).decrypt("letter " + id, sealed), AccountLetter.class);
  }

  @Test
  void whoForgotThePasswordGetsALinkThatWorksForAnHour(Composition product) {
    UUID account = employee(product, "vergeten@post.example");
    var links = product.get(PasswordLinks.class);

    links.send(" VERGETEN@post.example ");

    var letter = letter(product, account);
    assertEquals(
        new AccountLetter(
            AccountLetter.Kind.RESET,
            letter.key(),
            product.clock().instant().plus(Duration.ofMinutes(60)),
            ""),
        letter);
    product.clock().advance(Duration.ofMinutes(60).minusMillis(1));
    product.get(PasswordSetting.class).setByLink(letter.key(), NEXT);
  }

  @Test
  void linkIsOverAfterAnHour(Composition product) {
    UUID account = employee(product, "laat@post.example");
    var links = product.get(PasswordLinks.class);
    links.send("laat@post.example");
    String key = letter(product, account).key();

    product.clock().advance(Duration.ofMinutes(60));

    assertEquals(
        "sleutel: Deze link is verlopen of al gebruikt. Vraag een nieuwe aan.",
        refusal(() -> product.get(PasswordSetting.class).setByLink(key, NEXT)));
  }

  @Test
  void nobodyElseGetsALink(Composition product) {
    UUID disabled =
        product.arrange(
            rows ->
                rows.account("CORE_TEAM", Map.of("email", "uit@post.example", "enabled", false)));
    UUID nameless =
        product.arrange(rows -> rows.account("ADMINISTRATOR", Map.of("email", "zonderadres")));
    var links = product.get(PasswordLinks.class);

    links.send("uit@post.example");
    links.send("zonderadres");
    links.send("niemand@post.example");

    assertEquals(0, letters(product, disabled) + letters(product, nameless));
  }

  @Test
  void invitationIsMailedWithTheOrganisationAndNotHandedOver(Composition product) {
    product.arrange(rows -> rows.library("Bibliotheek Post", Map.of()));
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    var entered =
        product
            .get(AccountKeeping.class)
            .enter(
                new Order("nieuw@post.example", "Nieuw", Role.EMPLOYEE, "Bibliotheek Post", null));

    assertEquals(Optional.empty(), entered.invitation());
    var letter = letter(product, entered.account().id());
    assertEquals(
        new AccountLetter(
            AccountLetter.Kind.INVITATION,
            letter.key(),
            product.clock().instant().plus(Duration.ofDays(7)),
            "Bibliotheek Post"),
        letter);
  }

  @Test
  void invitationOfWhoWorksForTheCountryNamesTheNationalTeam(Composition product) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    var entered =
        product
            .get(AccountKeeping.class)
            .enter(new Order("land@post.example", "Land", Role.CORE_TEAM, null, null));

    assertEquals("het landelijke team", letter(product, entered.account().id()).organisation());
  }

  @Test
  void whoseSecondFactorAnAdministratorEndsIsTold(Composition product) {
    UUID account =
        product.arrange(
            rows ->
                rows.account(
                    "CORE_TEAM", Map.of("email", "factor@post.example", "second_factor", "x")));
    product.signIn(TestActors.national(Role.ADMINISTRATOR));
    var keeping = product.get(FactorKeeping.class);

    keeping.end(account);
    refusal(() -> keeping.end(account));

    assertEquals(1, letters(product, account));
    assertEquals(
        new AccountLetter(
            AccountLetter.Kind.FACTOR_ENDED,
            "",
            product.clock().instant().plus(Duration.ofDays(7)),
            ""),
        letter(product, account));
  }

  @Test
  void refusedAccountIsSentNothing(Composition product) {
    UUID account = employee(product, "dubbel@post.example");
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    assertEquals(
        "409 Dit e-mailadres heeft al een account.",
        refusal(
            () ->
                product
                    .get(AccountKeeping.class)
                    .enter(new Order("dubbel@post.example", "D", Role.CORE_TEAM, null, null))));

    assertEquals(0, letters(product, account));
  }

  @Test
  void keyIsKeptEncrypted(Composition product) {
    UUID account = employee(product, "dicht@post.example");
    product.get(PasswordLinks.class).send("dicht@post.example");

    String key = letter(product, account).key();
    String kept =
        (String) product.value("select delivery::text from delivery where account_id = ?", account);

    assertFalse(kept.contains(key), kept);
    assertFalse(kept.contains(PASSWORD), kept);
  }
}
