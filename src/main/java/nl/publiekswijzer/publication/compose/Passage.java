package nl.publiekswijzer.publication.compose;

/**
 * A piece of running text.
 *
 * @param kind text, item, term or figure
 * @param heading above a text, or null; the term or figure itself for those
 */
record Passage(String kind, String heading, String text) {

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
}
