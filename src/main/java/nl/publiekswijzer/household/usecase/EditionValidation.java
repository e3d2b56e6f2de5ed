// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.platform.Refused;

/** Shows what was found of an estimated edition when it was held against independent tables. */
@Dependent
public class EditionValidation {
  private final EditionRepository editions;
  private final LoadedEditions loaded;

  @Inject
  public EditionValidation(EditionRepository editions, LoadedEditions loaded) {
    this.editions = editions;
    this.loaded = loaded;
  }

  /**
   * The edition with its validation.
   *
   * @throws Refused with 404 when there is no such edition, or it is no estimate
   */
  @Transactional
  public LoadedEdition read(String name) {
    var edition =
        editions
            .find(name)
            .filter(found -> !found.isDrawn())
            .orElseThrow(
                () -> Refused.notFound("Deze editie bestaat niet, of zij is geen schatting."));
    return loaded.read(edition.id());
  }

  /**
   * The edition as open data, delimited text.
   *
   * @throws Refused with 404 when there is no such edition, or it is no estimate
   */
  @Transactional
  public byte[] openData(String name) {
    return new OpenData(read(name)).csv();
  }
}
