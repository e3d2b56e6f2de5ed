// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault.broken;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.PublicationRepository;

/** Publishes everything a second time, as the next version. */
@Alternative
@Priority(1)
@Dependent
public class DoublePublications extends PublicationRepository {
  private final EntityManager entities;

  @Inject
  public DoublePublications(EntityManager entities) {
    super(entities);
    this.entities = entities;
  }

  @Override
  public void add(Publication publication, List<PublicationFile> files) {
    super.add(publication, files);
    if (BrokenOrder.PUBLISH_TWICE.isGiven()) {
      entities
          .createNativeQuery(
              "insert into publication (id, request_id, library_id, kind, edition_id, year,"
                  + " version, pages, template_version, software_version, token, published_at,"
                  + " work_area, series_id, number) select gen_random_uuid(), request_id, library_id,"
                  + " kind, edition_id, year, version + 1, pages, template_version,"
                  + " software_version, token, published_at, work_area, series_id, number || '+'"
                  + " from publication where id = ?1")
          .setParameter(1, publication.id())
          .executeUpdate();
    }
  }
}
