// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.publication.FixityLetter;
import nl.publiekswijzer.publication.compose.FixityLetterComposer;

/**
 * Makes the letter of a month about the reading again of all publications, archival as they are.
 */
@Dependent
public class FixityLetterMaking {
  private final ArchivalCheck check;

  @Inject
  public FixityLetterMaking(ArchivalCheck check) {
    this.check = check;
  }

  /**
   * A document.
   *
   * @param pdf PDF/A-2a and PDF/UA-1
   */
  public record Made(byte[] pdf, int pages) {}

  public Made make(FixityLetter letter) {
    var composed = new FixityLetterComposer(letter).letter();
    check.check(composed.pdf());
    return new Made(composed.pdf(), composed.pages());
  }
}
