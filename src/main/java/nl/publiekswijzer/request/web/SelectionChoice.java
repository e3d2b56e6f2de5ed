// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.member.FileColumns;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.request.usecase.SelectionText;

/** The selections of members that the form offers. */
enum SelectionChoice {
  ALL,
  YOUTH(HouseholdCard.ONLY_YOUTH, HouseholdCard.BOTH),
  ADULTS(HouseholdCard.ONLY_ADULT, HouseholdCard.BOTH),
  BRANCHES;

  private final List<HouseholdCard> cards;

  SelectionChoice(HouseholdCard... cards) {
    this.cards = List.of(cards);
  }

  List<String> cards() {
    return cards.stream().map(HouseholdCard::word).toList();
  }

  /** All members where nothing else is said. */
  static SelectionChoice of(String name) {
    return Stream.of(values()).filter(c -> c.name().equals(name)).findFirst().orElse(ALL);
  }

  static SelectionChoice of(SelectionText text) {
    if (!text.branches().isEmpty()) {
      return BRANCHES;
    }
    return Stream.of(YOUTH, ADULTS)
        .filter(choice -> choice.cards().equals(text.cards()))
        .findFirst()
        .orElse(ALL);
  }

  /** Those that a file tells enough for. */
  static List<SelectionChoice> in(FileColumns columns) {
    var choices = new ArrayList<>(List.of(ALL));
    if (columns.cards()) {
      choices.addAll(List.of(YOUTH, ADULTS));
    }
    if (!columns.branches().isEmpty()) {
      choices.add(BRANCHES);
    }
    return choices;
  }
}
