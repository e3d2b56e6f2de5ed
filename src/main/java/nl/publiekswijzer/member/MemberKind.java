// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Locale;
import java.util.Map;

/** What sort of membership a row stands for. */
public enum MemberKind {
  YOUTH,
  ADULT,
  TRIAL,
  GUEST,
  INSTITUTION,
  OTHER;

  private static final Map<String, MemberKind> WORDS =
      Map.ofEntries(
          Map.entry("jeugd", YOUTH),
          Map.entry("jeugdlid", YOUTH),
          Map.entry("kind", YOUTH),
          Map.entry("volwassen", ADULT),
          Map.entry("volwassene", ADULT),
          Map.entry("proef", TRIAL),
          Map.entry("proeflid", TRIAL),
          Map.entry("gast", GUEST),
          Map.entry("gastlid", GUEST),
          Map.entry("instelling", INSTITUTION),
          Map.entry("school", INSTITUTION));

  /** The kind a Dutch word of the column lidsoort stands for; unknown and empty words are OTHER. */
  public static MemberKind of(String word) {
    return WORDS.getOrDefault(word.strip().toLowerCase(Locale.ROOT), OTHER);
  }

  /** Trial, guest and institution cards are no members of a household. */
  public boolean isExcluded() {
    return this == TRIAL || this == GUEST || this == INSTITUTION;
  }
}
