// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of membership a row stands for. */
public enum MemberKind {
  YOUTH("jeugd", List.of("jeugd", "kind", "junior", "youth"), "j"),
  ADULT("volwassen", List.of("volwassen", "adult"), "v"),
  /** Trial, guest and institution cards are no members of a household. */
  EXCLUDED(
      "buiten",
      List.of(
          "proef",
          "trial",
          "gast",
          "guest",
          "instelling",
          "institution",
          "school",
          "klassen",
          "collectief")),
  /** A member of whom it is not told what sort. */
  OTHER("gewoon", List.of());

  /** Of a word that more than one could be the first. */
  private static final List<MemberKind> BY_WEIGHT = List.of(EXCLUDED, YOUTH, ADULT);

  private final String word;
  private final List<String> beginnings;
  private final List<String> whole;

  MemberKind(String word, List<String> beginnings, String... whole) {
    this.word = word;
    this.beginnings = beginnings;
    this.whole = List.of(whole);
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  public static Optional<MemberKind> find(String word) {
    return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** What a Dutch or English name of a card stands for; empty when nobody can tell. */
  static Optional<MemberKind> ofCard(String card) {
    var words = List.of(card.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    return BY_WEIGHT.stream().filter(kind -> words.stream().anyMatch(kind::isMeant)).findFirst();
  }

  private boolean isMeant(String word) {
    return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
  }

  public boolean isExcluded() {
    return this == EXCLUDED;
  }
}
