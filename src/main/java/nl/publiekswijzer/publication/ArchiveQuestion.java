// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import nl.publiekswijzer.library.ReportKind;

/**
 * Which versions somebody looks for in the archive.
 *
 * @param text part of a number, of the name of a library, its province, or of a place or work area
 *     that the publication is about; empty for all
 * @param year 0 for all
 * @param kind null for all
 */
public record ArchiveQuestion(String text, int year, ReportKind kind) {
  /** Whether anything is left out. */
  public boolean isSet() {
    return !text.isEmpty() || year != 0 || kind != null;
  }
}
