// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.util.Map;
import nl.publiekswijzer.request.usecase.FileChoiceText;

/**
 * What is said of the member file of a request.
 *
 * @param kolommen names of its columns by what they are, where their names do not tell
 * @param lidsoorten its words for kinds of card with {@code jeugd}, {@code volwassen}, {@code
 *     gewoon} or {@code buiten}; the empty word for all of a few rows
 * @param actiefSinds a day, or a number of months from 6 to 36
 * @param blad sheet of a workbook
 */
public record FileChoicesSubmission(
    Map<String, String> kolommen, Map<String, String> lidsoorten, String actiefSinds, String blad) {
  FileChoiceText text() {
    return new FileChoiceText(kolommen, lidsoorten, actiefSinds, blad);
  }
}
