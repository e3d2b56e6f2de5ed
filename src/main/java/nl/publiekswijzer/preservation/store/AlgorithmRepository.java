// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.Making;
import nl.publiekswijzer.preservation.PreservedFile;

/** How publications of each release were computed; only ever added to. */
@Dependent
public class AlgorithmRepository {
  private static final String SELECT =
      "select name, octet_length(content), sha256, sha512, content from algorithm_file where"
          + " software_version = ?1 and template_version = ?2 order by name";

  private static final String INSERT =
      "insert into algorithm_file (software_version, template_version, name, content) values"
          + " (?1, ?2, ?3, ?4) on conflict do nothing";

  private final EntityManager entities;

  @Inject
  public AlgorithmRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Files of the release that made something, by name; none for one that never ran here. */
  public List<PreservedFile> list(Making by) {
    List<?> rows =
        entities
            .createNativeQuery(SELECT)
            .setParameter(1, by.software())
            .setParameter(2, by.templates())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(AlgorithmRepository::file).toList();
  }

  /** Whether the files of a release are kept. */
  public boolean holds(String software, String templates) {
    return !entities
        .createNativeQuery(
            "select name from algorithm_file where software_version = ?1 and template_version = ?2")
        .setParameter(1, software)
        .setParameter(2, templates)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Keeps the files of a release; those that are there already stay as they are. */
  public void add(String software, String templates, Map<String, byte[]> files) {
    files.forEach(
        (name, content) ->
            entities
                .createNativeQuery(INSERT)
                .setParameter(1, software)
                .setParameter(2, templates)
                .setParameter(3, name)
                .setParameter(4, content)
                .executeUpdate());
  }

  private static PreservedFile file(Object[] row) {
    byte[] content = (byte[]) row[4];
    return new PreservedFile(
        (String) row[0],
        ((Number) row[1]).longValue(),
        new Digests((String) row[2], (String) row[3]),
        () -> new ByteArrayInputStream(content));
  }
}
