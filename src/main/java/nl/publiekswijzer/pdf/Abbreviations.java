// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Abbreviations in Dutch documents and what they stand for: those who hear them cannot guess. */
final class Abbreviations {
  private static final Map<String, String> WORDS =
      Map.of(
          "AVG", "Algemene verordening gegevensbescherming",
          "BAG", "Basisregistratie Adressen en Gebouwen",
          "CBS", "Centraal Bureau voor de Statistiek",
          "CC BY", "Creative Commons, naamsvermelding",
          "KB", "Koninklijke Bibliotheek");
  private static final Pattern ANY =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(" + String.join("|", WORDS.keySet()) + ")(?![\\p{L}\\d-])");

  private Abbreviations() {}

  /** Where each of them stands in a text for the first time. */
  static List<Inline> in(String text) {
    var seen = new HashSet<String>();
    return ANY.matcher(text)
        .results()
        .filter(found -> seen.add(found.group()))
        .map(found -> Inline.expansion(found.start(), found.end(), WORDS.get(found.group())))
        .toList();
  }
}
