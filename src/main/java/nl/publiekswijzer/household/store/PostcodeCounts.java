// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Postcode;

/**
 * Households per subsegment of a single postcode, over which members are spread that are known by
 * postcode only. Where counts were drawn it is the part that may be told of: spread over the true
 * households of one postcode, a made-up file would tell what those are.
 */
@Dependent
public class PostcodeCounts {
  private final EntityManager entities;

  @Inject
  public PostcodeCounts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Households by ordinal of the subsegment: of six characters in an edition that is estimated, by
   * query; else those of the part, from memory.
   */
  public int[] read(LoadedEdition edition, int postcode) {
    if (!Postcode.hasLetters(postcode) || edition.edition().isDrawn()) {
      return edition.counts().of(edition.areas().part(Postcode.area(postcode)));
    }
    int[] households = new int[edition.segmentation().subsegments().size()];
    List<?> rows =
        entities
            .createNativeQuery(
                "select subsegment, households from postcode_count where edition_id = ?1 and"
                    + " postcode = ?2")
            .setParameter(1, edition.edition().id())
            .setParameter(2, postcode)
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      households[((Number) columns[0]).intValue()] += ((Number) columns[1]).intValue();
    }
    return households;
  }
}
