// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.time.Instant;
import java.util.Locale;

/**
 * What a document says about itself: its title, the library it is from, language and birth.
 *
 * @param source what its figures are made of; empty for none
 * @param standard that it says of itself to keep
 */
public record DocumentDescription(
    String title,
    String author,
    Locale language,
    Instant created,
    String source,
    DocumentFacts facts,
    ArchivalStandard standard) {
  public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  public DocumentDescription {
    if (title.isBlank() || author.isBlank() || language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("a document needs a title, an author and a language");
    }
  }

  /** A Dutch document. */
  public DocumentDescription(String title, String author, Instant created) {
    this(title, author, DUTCH, created, "", DocumentFacts.NONE, ArchivalStandard.PDF_A_2A);
  }

  /** The same, made of these figures. */
  public DocumentDescription of(String figures) {
    return new DocumentDescription(title, author, language, created, figures, facts, standard);
  }

  /** The same with these facts. */
  public DocumentDescription with(DocumentFacts told) {
    return new DocumentDescription(title, author, language, created, source, told, standard);
  }

  /** The same, to keep these standards. */
  public DocumentDescription keeping(ArchivalStandard asked) {
    return new DocumentDescription(title, author, language, created, source, facts, asked);
  }
}
