package nl.publiekswijzer.publication.compose;

/**
 * A piece of running text.
 *
 * @param kind text, item or term
 * @param heading above a text, or null; the term itself for a term
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
}
