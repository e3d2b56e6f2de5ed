// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.account.usecase.SigningIn.Ending;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class DemonstrationAccountsTest {
  private static final String TOKEN = "pwz_van-de-demonstratie";

  private static Actor signedIn(Composition product, String email) {
    var outcome = product.get(SigningIn.class).signIn(new Attempt(email, PASSWORD, "", "10.4.0.1"));
    assertEquals(Ending.IN, outcome.ending(), email);
    return product.get(Recognising.class).bySession(outcome.session()).orElseThrow();
  }

  @Test
  void everyoneIsEnteredOnceAndReachesTheInventedLibrary(Composition product) {
    var demonstration = product.get(DemonstrationAccounts.class);
    var access = new Settings.DemonstrationAccess(PASSWORD, TOKEN);

    demonstration.enter(access);
    demonstration.enter(access);

    var actors =
        List.of("medewerker", "consulent", "archivaris", "kernteam").stream()
            .map(name -> signedIn(product, name + "@voorbeeld.example"))
            .collect(Collectors.toMap(Actor::role, a -> a, (a, b) -> a, TreeMap::new));
    assertEquals(
        Map.of(Role.EMPLOYEE, 1, Role.CONSULTANT, 1, Role.ARCHIVIST, 1, Role.CORE_TEAM, 0),
        actors.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().libraries().size())));
    var machine = product.get(Recognising.class).byToken(new KeyText(TOKEN));
    assertEquals(
        Optional.of(Set.of(Permission.LOOK, Permission.ASK, Permission.READ, Permission.STYLE)),
        machine.map(Actor::permissions));
    assertEquals(Optional.of(actors.get(Role.EMPLOYEE).libraries()), machine.map(Actor::libraries));
    assertEquals(
        List.of(5L, 1L),
        List.of(
            product.value("select count(*) from account where email like '%@voorbeeld.example'"),
            product.value("select count(*) from library where name = 'Bibliotheek Merelstede'")));
  }
}
