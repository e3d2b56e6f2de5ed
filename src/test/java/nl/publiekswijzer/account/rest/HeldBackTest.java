// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.EntryClasses;
import org.junit.jupiter.api.Test;

/** What is left to somebody who has to do one thing first, of all that the server answers. */
class HeldBackTest {
  private static final List<String> PASSWORD =
      List.of(
          "DELETE sessies/huidige",
          "GET wachtwoord/kiezen",
          "POST afmelden",
          "POST wachtwoord/kiezen",
          "PUT mijn-account/wachtwoord");

  private static Actor heldBack(Permission... permissions) {
    return new Actor(
        UUID.randomUUID(),
        "eerst",
        Role.ADMINISTRATOR,
        Set.of(permissions),
        Set.of(),
        Set.of(),
        null);
  }

  @Test
  void oneTimePasswordOpensTheChoiceOfTheNextOneAndTheWayOut() {
    assertEquals(PASSWORD, left(heldBack(Permission.PASSWORD)));
  }

  @Test
  void whoMustHaveASecondFactorMaySetItUpAsWell() {
    var left = new ArrayList<>(PASSWORD);
    left.addAll(
        List.of(
            "GET mijn-account/tweede-factor",
            "POST mijn-account/tweede-factor", // of the interface
            "POST mijn-account/tweede-factor", // of the pages
            "POST mijn-account/tweede-factor/bevestigen",
            "PUT mijn-account/tweede-factor"));

    assertEquals(
        left.stream().sorted().toList(), left(heldBack(Permission.PASSWORD, Permission.FACTOR)));
  }

  private static List<String> left(Actor actor) {
    var rules = Stream.of("rest", "web").flatMap(HeldBackTest::rules).toList();
    assertTrue(rules.size() > 150, "too few: " + rules.size());
    return rules.stream()
        .filter(rule -> !rule.isOpen() && rule.permits(actor))
        .map(HeldBackTest::address)
        .sorted()
        .toList();
  }

  private static Stream<DeclaredRule> rules(String mechanism) {
    return EntryClasses.in(mechanism).stream()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(
            type ->
                Stream.of(type.getDeclaredMethods())
                    .filter(method -> !verb(method).isEmpty())
                    .map(method -> new DeclaredRule(type, method)));
  }

  private static String verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst()
        .orElse("");
  }

  private static String address(DeclaredRule rule) {
    String type = rule.type().getAnnotation(Path.class).value();
    var own = rule.method().getAnnotation(Path.class);
    String path = type + (own == null ? "" : "/" + own.value());
    return verb(rule.method()) + " " + path.replaceAll("^/|(?<=/)/+", "");
  }
}
