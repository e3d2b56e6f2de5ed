// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.ReachComponent;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.ReachDefinition.Aim;
import nl.publiekswijzer.reach.ReachDefinition.Decision;
import nl.publiekswijzer.reach.ReachUnit;
import nl.publiekswijzer.reach.usecase.DefinitionDraft.Part;

/** Whether a version of the definition of reach can stand beside the earlier ones. */
final class DefinitionCheck {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_COMPONENTS = 40;
  private static final int LONGEST = 120;

  private final DefinitionDraft draft;
  private final List<ReachDefinition> earlier;
  private final List<Fault> faults = new ArrayList<>();

  DefinitionCheck(DefinitionDraft draft, List<ReachDefinition> earlier) {
    this.draft = draft;
    this.earlier = earlier;
  }

  /**
   * @throws InvalidInput with all that will not do
   */
  ReachDefinition definition(int version, Decision decision) {
    checkHead();
    checkComponents();
    checkSubjects();
    if (!faults.isEmpty()) {
      throw new InvalidInput(List.copyOf(faults));
    }
    return new ReachDefinition(
        version,
        draft.name().strip(),
        draft.validFrom(),
        new Aim(draft.target(), draft.targetYear()),
        draft.components().stream().map(DefinitionCheck::component).toList(),
        draft.subjects(),
        decision);
  }

  private void checkHead() {
    if (isNoText(draft.name())) {
      fault("naam", "Geef een naam van 1 tot 120 tekens.");
    }
    if (isNoYear(draft.validFrom())) {
      fault("geldigVanaf", "Geef het eerste jaar waarvoor de definitie geldt.");
    }
    if (draft.target() == null || draft.target() < 1) {
      fault("doel", "Geef als doel een aantal mensen.");
    }
    if (isNoYear(draft.targetYear())) {
      fault("doeljaar", "Geef het jaar waarin het doel is bereikt.");
    } else if (!isNoYear(draft.validFrom()) && draft.targetYear() < draft.validFrom()) {
      fault("doeljaar", "Het doel ligt vóór het eerste jaar van de definitie.");
    }
  }

  private void checkComponents() {
    if (draft.components().isEmpty() || draft.components().size() > MOST_COMPONENTS) {
      fault("bestanddelen", "Geef 1 tot 40 bestanddelen.");
    }
    var codes = new HashSet<String>();
    for (Part part : draft.components()) {
      mistake(part, codes).ifPresent(m -> fault("bestanddelen", part.code() + ": " + m));
      codes.add(part.code());
    }
  }

  private Optional<String> mistake(Part part, HashSet<String> codes) {
    if (!ReachComponent.isCode(part.code())) {
      return Optional.of(
          "een code is een kleine letter, en dan kleine letters, cijfers of streepjes.");
    }
    if (codes.contains(part.code())) {
      return Optional.of("deze code staat er twee keer.");
    }
    if (isNoText(part.name()) || isNoText(part.source())) {
      return Optional.of("geef een naam en een bron van 1 tot 120 tekens.");
    }
    var unit = ReachUnit.find(part.unit());
    if (unit.isEmpty()) {
      return Optional.of("de eenheid is " + units() + ".");
    }
    if (part.counts() && unit.get() != ReachUnit.PERSONS) {
      return Optional.of("alleen personen kunnen meetellen voor het doel.");
    }
    return belonging(part).or(() -> meaning(part));
  }

  /** A part of a part is named as a part of the whole; it is counted as its whole is. */
  private Optional<String> belonging(Part part) {
    if (part.partOf().isEmpty()) {
      return Optional.empty();
    }
    var whole = draft.components().stream().filter(c -> c.code().equals(part.partOf())).findFirst();
    if (whole.isEmpty() || part.partOf().equals(part.code())) {
      return Optional.of("het geheel “" + part.partOf() + "” is geen ander bestanddeel.");
    }
    if (!whole.get().partOf().isEmpty()) {
      return Optional.of("“" + part.partOf() + "” is zelf een onderdeel. Noem het geheel.");
    }
    return isLike(part, whole.get())
        ? Optional.empty()
        : Optional.of(
            "een onderdeel heeft eenheid, telt, ontdubbelbaar en eenmalig van zijn geheel.");
  }

  private static boolean isLike(Part part, Part whole) {
    return part.unit().equals(whole.unit())
        && part.counts() == whole.counts()
        && part.joinable() == whole.joinable()
        && part.disjoint() == whole.disjoint();
  }

  /** Numbers that were entered by an earlier version go on to count. */
  private Optional<String> meaning(Part part) {
    return earlier.stream()
        .flatMap(definition -> definition.find(part.code()).stream())
        .findFirst()
        .filter(before -> !before.meansTheSame(component(part)))
        .map(
            before ->
                "in een eerdere versie is dit in %s, uit “%s”. Geef wat iets anders telt een andere code."
                    .formatted(before.unit().word(), before.source()));
  }

  private void checkSubjects() {
    var codes = draft.components().stream().map(Part::code).collect(Collectors.toSet());
    var subjects = new HashSet<String>();
    var used = new HashSet<String>();
    draft
        .subjects()
        .forEach(
            s -> {
              if (s.subject().isBlank() || !codes.contains(s.component())) {
                fault("onderwerpen", "“" + s.component() + "” is geen bestanddeel.");
              } else if (!subjects.add(s.subject()) || !used.add(s.component())) {
                fault("onderwerpen", "Elk onderwerp en elk bestanddeel staat er één keer.");
              }
            });
  }

  private static ReachComponent component(Part part) {
    return new ReachComponent(
        part.code(),
        part.name().strip(),
        part.source().strip(),
        ReachUnit.find(part.unit()).orElseThrow(),
        part.counts(),
        part.joinable(),
        part.disjoint(),
        Optional.of(part.partOf()).filter(code -> !code.isEmpty()));
  }

  private static String units() {
    return Stream.of(ReachUnit.values()).map(ReachUnit::word).collect(Collectors.joining(", "));
  }

  private static boolean isNoText(String text) {
    return text == null || text.isBlank() || text.strip().length() > LONGEST;
  }

  private static boolean isNoYear(Integer year) {
    return year == null || year < FIRST_YEAR || year > LAST_YEAR;
  }

  private void fault(String field, String message) {
    faults.add(new Fault(field, message));
  }
}
