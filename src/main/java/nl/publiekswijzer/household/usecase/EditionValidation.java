// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.publiekswijzer.household.EditionEvidence;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.segmentation.Segmentation;

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
   * The edition with all that is known of how good it is. What changed since the edition before it
   * is computed anew each time: that one may be imported later, and both are in memory.
   *
   * @throws Refused with 404 when there is no such edition, or it is no estimate
   */
  @Transactional
  public EditionEvidence evidence(String name) {
    var edition = read(name);
    return EditionEvidence.of(edition, findEarlier(edition));
  }

  /** The newest of an earlier day that was estimated in the same way. */
  private Optional<LoadedEdition> findEarlier(LoadedEdition edition) {
    return editions.list().stream()
        .filter(other -> other.origin() == edition.edition().origin())
        .filter(other -> other.referenceDate().isBefore(edition.edition().referenceDate()))
        .map(other -> loaded.read(other.id()))
        .filter(other -> isMadeAlike(other.segmentation(), edition.segmentation()))
        .findFirst();
  }

  private static boolean isMadeAlike(Segmentation one, Segmentation other) {
    return one.name().equals(other.name()) && one.method() == other.method();
  }

  /**
   * Figures of areas by segment as open data, delimited text.
   *
   * @throws Refused with 404 when there is no such edition, or it is no estimate
   */
  @Transactional
  public byte[] characteristics(String name) {
    return new EditionCharacteristics(read(name)).csv();
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
