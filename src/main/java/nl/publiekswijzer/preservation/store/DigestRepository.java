// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.Making;

/**
 * Digests of bytes as they lie in the database now, by their paths; it reads them itself, and sends
 * none. An empty name stands for all there are.
 */
@Dependent
public class DigestRepository {
  private static final String NOW =
      "select %s, encode(sha256(content), 'hex'), encode(sha512(content), 'hex') from ";
  private static final String FILES =
      NOW.formatted("name")
          + "publication_file where publication_id = ?1 and (?2 = '' or name = ?2)";
  private static final String MADE =
      NOW.formatted("path")
          + "publication_payload where publication_id = ?1 and source = 'made' and (?2 = '' or path"
          + " = ?2)";
  private static final String ALGORITHM =
      NOW.formatted("name")
          + "algorithm_file where software_version = ?1 and template_version = ?3 and (?2 = '' or"
          + " name = ?2)";

  private final EntityManager entities;

  @Inject
  public DigestRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Of the files of a publication. */
  public Map<String, Digests> files(UUID publication, String name) {
    return digests(query(FILES, publication, name));
  }

  /** Of what was made for the package of a publication. */
  public Map<String, Digests> made(UUID publication, String path) {
    return digests(query(MADE, publication, path));
  }

  /** Of the algorithm of a release. */
  public Map<String, Digests> algorithm(Making by, String name) {
    return digests(query(ALGORITHM, by.software(), name).setParameter(3, by.templates()));
  }

  private Query query(String sql, Object of, String name) {
    return entities.createNativeQuery(sql).setParameter(1, of).setParameter(2, name);
  }

  private static Map<String, Digests> digests(Query query) {
    List<?> rows = query.getResultList();
    var digests = new HashMap<String, Digests>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row -> digests.put((String) row[0], new Digests((String) row[1], (String) row[2])));
    return digests;
  }
}
