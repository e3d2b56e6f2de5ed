// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.List;
import java.util.Objects;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.platform.Fault;

/**
 * A selection of members as it was typed.
 *
 * @param cards words of {@link HouseholdCard}
 */
public record SelectionText(List<String> cards, boolean onlyActive, List<String> branches) {
  public static final SelectionText ALL = new SelectionText(List.of(), false, List.of());
  private static final String FIELD = "selectie";

  public SelectionText {
    cards = said(cards);
    branches = said(branches);
  }

  private static List<String> said(List<String> texts) {
    return texts == null
        ? List.of()
        : texts.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .toList();
  }

  static SelectionText of(MemberSelection selection) {
    return new SelectionText(
        selection.cards().stream().map(HouseholdCard::word).toList(),
        selection.onlyActive(),
        selection.branches());
  }

  MemberSelection selection(List<Fault> faults) {
    var unknown = cards.stream().filter(word -> HouseholdCard.of(word).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      faults.add(
          new Fault(
              FIELD,
              "Kies passen uit alleenJeugd, alleenVolwassen, jeugdEnVolwassen en onbekend."));
      return MemberSelection.ALL;
    }
    if (!branches.isEmpty() && (!cards.isEmpty() || onlyActive)) {
      faults.add(new Fault(FIELD, "Kies op pas en activiteit, of op vestiging; niet op allebei."));
    }
    return new MemberSelection(
        cards.stream().flatMap(word -> HouseholdCard.of(word).stream()).toList(),
        onlyActive,
        branches,
        null,
        null);
  }
}
