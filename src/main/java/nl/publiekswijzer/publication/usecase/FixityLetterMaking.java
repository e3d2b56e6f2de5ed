// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalSettings;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.publication.FixityLetter;
import nl.publiekswijzer.publication.compose.FixityLetterComposer;

/**
 * Makes the letter of a month about the reading again of all publications, archival as they are.
 */
@Dependent
public class FixityLetterMaking {
  private final ArchivalCheck check;
  private final ArchivalStandard standard;

  @Inject
  public FixityLetterMaking(ArchivalCheck check, ArchivalSettings settings) {
    this.check = check;
    this.standard = settings.standard();
  }

  /**
   * A document.
   *
   * @param pdf of the standard that the server is set to
   */
  public record Made(byte[] pdf, int pages) {}

  public Made make(FixityLetter letter) {
    var composed = new FixityLetterComposer(letter, standard).letter();
    check.check(composed.pdf(), standard);
    return new Made(composed.pdf(), composed.pages());
  }
}
