// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.OpenToAll;
import org.junit.jupiter.api.Test;

class DeclaredRuleTest {
  private static final Actor ALMIGHTY =
      new Actor(
          UUID.randomUUID(),
          "alles",
          Role.CONSULTANT,
          Set.of(Permission.values()),
          Set.of(),
          Set.of(),
          null);
  private static final Actor READER =
      new Actor(
          UUID.randomUUID(),
          "lezer",
          Role.ARCHIVIST,
          Set.of(Permission.READ),
          Set.of(),
          Set.of(),
          null);

  private static final class Silent {
    void show() {}
  }

  @Needs(Permission.READ)
  private static final class Spoken {
    void show() {}

    @OpenToAll
    void open() {}

    @Needs(Permission.ASK)
    void ask() {}
  }

  @Test
  void whatSaysNothingIsClosedToEverybody() {
    var rule = rule(Silent.class, "show");

    assertFalse(rule.isOpen());
    assertFalse(rule.permits(ALMIGHTY));
  }

  @Test
  void aMethodFollowsItsClassUnlessItSpeaksItself() {
    assertTrue(rule(Spoken.class, "show").permits(READER));
    assertFalse(rule(Spoken.class, "ask").permits(READER));
    assertTrue(rule(Spoken.class, "open").isOpen());
    assertEquals(
        List.of(false, false),
        Stream.of("show", "ask").map(m -> rule(Spoken.class, m).isOpen()).toList());
  }

  private static DeclaredRule rule(Class<?> type, String method) {
    return new DeclaredRule(
        type,
        Stream.of(type.getDeclaredMethods())
            .filter(m -> m.getName().equals(method))
            .findFirst()
            .orElseThrow());
  }
}
