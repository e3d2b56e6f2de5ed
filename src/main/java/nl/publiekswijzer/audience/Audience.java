// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import java.util.Optional;
import java.util.stream.Stream;

/** Whose addresses a file holds. */
public enum Audience {
  MEMBERS("LEDEN", "leden"),
  VISITORS("BEZOEKERS", "bezoekers"),
  PARTICIPANTS("DEELNEMERS", "deelnemers aan activiteiten"),
  EBOOK_READERS("EBOEKLEZERS", "lezers van e-books"),
  NEWSLETTER_READERS("NIEUWSBRIEFLEZERS", "lezers van de nieuwsbrief"),
  THEATRE_VISITORS("PODIUMBEZOEKERS", "bezoekers van theater of podium"),
  MUSEUM_VISITORS("MUSEUMBEZOEKERS", "bezoekers van het museum"),
  SPORTS_MEMBERS("SPORTERS", "leden van een sportclub"),
  OTHERS("ANDEREN", "een andere groep");

  private final String word;
  private final String title;

  Audience(String word, String title) {
    this.word = word;
    this.title = title;
  }

  public static Optional<Audience> find(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** As reports call these people. */
  public String title() {
    return title;
  }
}
