// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.util.List;

/** Where an import takes its households from. */
public interface EditionSource {
  /**
   * Pours everything into the sink: first the catalogue, then all areas, then households or counts.
   *
   * @throws EditionRefused when the source has mistakes
   */
  void pour(EditionSink sink);

  /**
   * Dutch sentences on what was missing and what that costs; empty when there is nothing to say.
   */
  default List<String> remarks() {
    return List.of();
  }
}
