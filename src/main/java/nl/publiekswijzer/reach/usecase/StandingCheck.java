// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.EnteredStanding;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.ReachStanding;

/** Whether standings can be entered: each by itself, and those of a part beside its whole. */
final class StandingCheck {
  private static final int FIRST_YEAR = 2000;
  private static final int LONGEST_SOURCE = 120;
  private static final int LONGEST_NOTE = 500;

  private final List<ReachDefinition> definitions;
  private final Map<String, UUID> own;
  private final int lastYear;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Long> numbers = new HashMap<>();

  /**
   * @param own libraries of the actor by name, and by ISIL code
   * @param known what stands there already
   * @param lastYear that something may be told of
   */
  StandingCheck(
      List<ReachDefinition> definitions,
      Map<String, UUID> own,
      List<EnteredStanding> known,
      int lastYear) {
    this.definitions = definitions;
    this.own = own;
    this.lastYear = lastYear;
    known.forEach(k -> keep(k.standing()));
  }

  /**
   * @throws InvalidInput with all that will not do
   */
  List<ReachStanding> standings(List<StandingEntry> entries) {
    Map<StandingEntry, ReachStanding> read = new LinkedHashMap<>();
    for (StandingEntry entry : entries) {
      int before = faults.size();
      checkTexts(entry);
      var definition = definition(entry);
      if (faults.size() == before) {
        read.put(entry, standing(entry, definition.orElseThrow()));
      }
    }
    read.values().forEach(this::keep);
    read.forEach(this::checkParts);
    if (!faults.isEmpty()) {
      throw new InvalidInput(List.copyOf(faults));
    }
    return List.copyOf(read.values());
  }

  private void checkTexts(StandingEntry entry) {
    if (!own.containsKey(entry.library())) {
      add(entry, "bibliotheek", "Deze bibliotheek bestaat niet, of u werkt er niet voor.");
    }
    if (!entry.number().matches("\\d{1,10}")) {
      add(entry, "aantal", "Geef een heel aantal, zonder punten.");
    }
    if (entry.source().isEmpty() || entry.source().length() > LONGEST_SOURCE) {
      add(entry, "bron", "Noem in 1 tot 120 tekens waar het aantal vandaan komt.");
    }
    if (!entry.uncertain().matches("|ja|nee")) {
      add(entry, "onzeker", "Schrijf ja of nee, of laat het leeg.");
    }
    if (entry.note().length() > LONGEST_NOTE) {
      add(entry, "toelichting", "Een toelichting is ten hoogste 500 tekens lang.");
    }
  }

  private Optional<ReachDefinition> definition(StandingEntry entry) {
    boolean isYear = entry.year().matches("\\d{4}");
    if (!isYear
        || Integer.parseInt(entry.year()) < FIRST_YEAR
        || Integer.parseInt(entry.year()) > lastYear) {
      add(entry, "jaar", "Geef een jaar van 2000 tot en met " + lastYear + ".");
      return Optional.empty();
    }
    var found = ReachDefinition.of(Integer.parseInt(entry.year()), definitions);
    if (found.isEmpty()) {
      add(entry, "jaar", "Voor dit jaar is er nog geen definitie van bereik.");
    } else if (found.get().find(entry.component()).isEmpty()) {
      add(entry, "bestanddeel", "Dit bestanddeel staat niet in de definitie van dit jaar.");
    }
    return found;
  }

  private ReachStanding standing(StandingEntry entry, ReachDefinition definition) {
    return new ReachStanding(
        own.get(entry.library()),
        definition.version(),
        Integer.parseInt(entry.year()),
        entry.component(),
        Long.parseLong(entry.number()),
        entry.source(),
        entry.uncertain().equals("ja"),
        entry.note());
  }

  private void keep(ReachStanding standing) {
    numbers.put(key(standing, standing.component()), standing.number());
  }

  private static String key(ReachStanding standing, String component) {
    return standing.library() + " " + standing.year() + " " + component;
  }

  private void checkParts(StandingEntry entry, ReachStanding standing) {
    var components = ReachDefinition.of(standing.year(), definitions).orElseThrow().components();
    for (var part : components) {
      if (part.partOf().isPresent()
          && (part.code().equals(standing.component())
              || part.partOf().get().equals(standing.component()))) {
        Long some = numbers.get(key(standing, part.code()));
        Long all = numbers.get(key(standing, part.partOf().get()));
        if (some != null && all != null && some > all) {
          add(
              entry,
              "aantal",
              "Er zijn meer %s (%d) dan %s (%d), waar ze bij horen."
                  .formatted(part.code(), some, part.partOf().get(), all));
        }
      }
    }
  }

  private void add(StandingEntry entry, String field, String message) {
    faults.add(entry.fault(field, message));
  }
}
