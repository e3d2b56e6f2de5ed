// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

/** Where an import takes its households from. */
public interface EditionSource {
  /**
   * Pours everything into the sink: first the catalogue, then all areas, then households or counts.
   *
   * @throws EditionRefused when the source has mistakes
   */
  void pour(EditionSink sink);
}
