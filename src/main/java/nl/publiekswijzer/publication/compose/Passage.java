// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Spot;

/**
 * A piece of running text.
 *
 * @param kind text, item, term, figure or picture
 * @param heading above a text, or null; the term or figure itself for those
 * @param picture of a passage that is one, else null
 * @param spots of a picture, to go through one by one; may be none
 */
record Passage(String kind, String heading, String text, Figure picture, List<Spot> spots) {
  Passage {
    spots = List.copyOf(spots);
  }

  private Passage(String kind, String heading, String text) {
    this(kind, heading, text, null, List.of());
  }

  static Passage text(String heading, String text) {
    return new Passage("text", heading, text);
  }

  static Passage item(String text) {
    return new Passage("item", null, text);
  }

  static Passage term(String term, String meaning) {
    return new Passage("term", term, meaning);
  }

  static Passage figure(String figure, String text) {
    return new Passage("figure", figure, text);
  }

  /**
   * A picture with its title above it.
   *
   * @param source line below it
   */
  static Passage picture(Figure picture, String source) {
    return picture(picture, source, List.of());
  }

  /** The same with what can be gone through one by one. */
  static Passage picture(Figure picture, String source, List<Spot> spots) {
    return new Passage("picture", picture.title(), source, picture, spots);
  }
}
