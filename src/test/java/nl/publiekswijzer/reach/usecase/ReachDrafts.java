// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import java.util.List;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.reach.StatisticSubject;

/** Definitions and standings as tests send them. */
final class ReachDrafts {
  static final DefinitionDraft.Part MEMBERS = whole("leden", true);
  static final DefinitionDraft.Part YOUTH =
      new DefinitionDraft.Part(
          "jeugdleden", "Jeugdleden", "CBS", "personen", true, true, true, "leden");
  static final DefinitionDraft.Part GUESTS = whole("deelnemers", false);
  static final DefinitionDraft.Part VISITS =
      new DefinitionDraft.Part(
          "bezoeken", "Bezoeken", "Teller", "bezoeken", false, false, false, "");

  private ReachDrafts() {}

  static DefinitionDraft.Part whole(String code, boolean disjoint) {
    return new DefinitionDraft.Part(code, code, "CBS", "personen", true, true, disjoint, "");
  }

  static DefinitionDraft draft(DefinitionDraft.Part... parts) {
    return new DefinitionDraft(
        "Verbonden",
        2020,
        8_000_000L,
        2030,
        List.of(parts),
        List.of(
            new StatisticSubject(
                "Ingeschreven gebruikers|Totaal ingeschreven gebruikers", "leden")));
  }

  /** The usual definition is in force, decided on by the core team. */
  static void decide(Composition product) {
    product.actAs(TestActors.national(Role.CORE_TEAM));
    product.get(ReachDefinitions.class).decide(draft(MEMBERS, YOUTH, GUESTS, VISITS));
  }

  static StandingEntry entry(String library, int year, String component, long number) {
    return new StandingEntry(
        "", library, "" + year, component, "" + number, "Bibliotheeksysteem", "", "");
  }
}
