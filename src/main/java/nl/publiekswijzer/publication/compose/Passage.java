// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import nl.publiekswijzer.figure.Figure;

/**
 * A piece of running text.
 *
 * @param kind text, item, term, figure or picture
 * @param heading above a text, or null; the term or figure itself for those
 * @param picture of a passage that is one, else null
 */
record Passage(String kind, String heading, String text, Figure picture) {

  static Passage text(String heading, String text) {
    return new Passage("text", heading, text, null);
  }

  static Passage item(String text) {
    return new Passage("item", null, text, null);
  }

  static Passage term(String term, String meaning) {
    return new Passage("term", term, meaning, null);
  }

  static Passage figure(String figure, String text) {
    return new Passage("figure", figure, text, null);
  }

  /**
   * A picture with its title above it.
   *
   * @param source line below it
   */
  static Passage picture(Figure picture, String source) {
    return new Passage("picture", picture.title(), source, picture);
  }
}
