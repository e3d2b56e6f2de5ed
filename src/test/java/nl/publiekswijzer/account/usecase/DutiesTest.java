// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.Duty;
import nl.publiekswijzer.account.credential.CodesOfAnApp;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A second factor that the role asks for. */
class DutiesTest {
  @RegisterExtension
  static final Composed COMPOSED =
      new Composed("publiekswijzer.second-factor.required=BEHEERDER, KERNTEAM");

  private static UUID account(Composition product, String role, String email, Object password) {
    var columns = new HashMap<String, Object>(Map.of("email", email));
    if (password != null) {
      columns.put("password", password);
    }
    return product.arrange(rows -> rows.account(role, columns));
  }

  private static String hash(Composition product) {
    return product.get(Passwords.class).hash(PASSWORD);
  }

  private static Duty duty(Composition product, String email) {
    return product
        .get(SigningIn.class)
        .signIn(new Attempt(email, PASSWORD, "", "at " + email))
        .duty();
  }

  @Test
  @Asvs("6.3.3")
  void whoMustHaveASecondFactorMaySetItUpAndNothingElse(Composition product) {
    for (String role : Set.of("ADMINISTRATOR", "CORE_TEAM")) {
      String email = role.toLowerCase(java.util.Locale.ROOT) + "@plicht.example";
      UUID account = account(product, role, email, hash(product));
      assertEquals(Duty.SET_UP_SECOND_FACTOR, duty(product, email));
      var actor = actAs(product, account);
      assertEquals(Set.of(Permission.PASSWORD, Permission.FACTOR), actor.permissions());
      assertEquals(Set.of(), actor.libraries());

      var factors = product.get(SecondFactors.class);
      var begun = factors.begin();
      var app = new CodesOfAnApp(begun.base32(), product.clock().instant());
      factors.confirm(begun.proof(), app.code(0), "");

      assertEquals(Role.valueOf(role).permissions(), actAs(product, account).permissions(), role);
    }
  }

  @Test
  void tokenOfWhoHasNoneYetOpensNothing(Composition product) {
    UUID account = account(product, "ADMINISTRATOR", "token@plicht.example", hash(product));
    factor(product, account, "een geheim");
    actAs(product, account);
    var token =
        new KeyText(
            product.get(TokenIssuing.class).issue("proef", Set.of(Permission.AUDIT), 9).value());
    var recognising = product.get(Recognising.class);
    assertEquals(Optional.of(account), recognising.byToken(token).map(Actor::accountId));

    factor(product, account, null);

    assertEquals(Optional.empty(), recognising.byToken(token));
  }

  private static void factor(Composition product, UUID account, String secret) {
    product.arrange(
        rows -> {
          rows.change("update account set second_factor = ? where id = ?", secret, account);
          return null;
        });
  }

  @Test
  void passwordComesBeforeTheFactor(Composition product) {
    String hash = hash(product);
    UUID account =
        product.arrange(
            rows ->
                rows.account(
                    "ADMINISTRATOR",
                    Map.of("email", "beide@plicht.example", "password", hash, "one_time", true)));

    assertEquals(Duty.CHOOSE_PASSWORD, duty(product, "beide@plicht.example"));
    assertEquals(Set.of(Permission.PASSWORD), actAs(product, account).permissions());
  }

  @Test
  void noneIsAskedOfOtherRolesNorOfWhoComesByAnIdentityProviderOnly(Composition product) {
    UUID employee = AccountFixtures.employee(product, "vrij@plicht.example");
    UUID provided = account(product, "CORE_TEAM", "idp@plicht.example", null);

    assertEquals(Duty.NONE, duty(product, "vrij@plicht.example"));
    assertEquals(Role.EMPLOYEE.permissions(), actAs(product, employee).permissions());
    assertEquals(Role.CORE_TEAM.permissions(), actAs(product, provided).permissions());
  }

  @Test
  void rolesAreThoseOfTheSettingAndOfPeople() {
    assertEquals(Set.of(Role.ADMINISTRATOR, Role.CORE_TEAM), duties(null).rolesWithFactor());
    assertEquals(Set.of(), duties("GEEN").rolesWithFactor());
    assertEquals(Set.of(Role.EMPLOYEE), duties("MEDEWERKER").rolesWithFactor());
    for (String words : Set.of("BAAS", "MACHINE", "BEHEERDER,GEEN")) {
      assertThrows(IllegalStateException.class, () -> duties(words).rolesWithFactor(), words);
    }
  }

  private static Duties duties(String words) {
    var values =
        words == null
            ? Map.<String, String>of()
            : Map.of("publiekswijzer.second-factor.required", words);
    return new Duties(
        new Settings(
            new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()));
  }
}
