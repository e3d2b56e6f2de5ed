// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.member.MemberColumn;
import nl.publiekswijzer.member.MemberKind;

/** What a library said of its member files before: of columns and of words, and never of a row. */
@Dependent
public class MemberFileMemory {
  private final EntityManager entities;

  @Inject
  public MemberFileMemory(EntityManager entities) {
    this.entities = entities;
  }

  /** Names of columns that were pointed out, by the digest of all names of a file. */
  public Map<String, Map<MemberColumn, String>> columns(UUID libraryId) {
    var remembered = new HashMap<String, Map<MemberColumn, String>>();
    for (Object[] row :
        rows(
            "select header_digest, meaning, name from member_file_column where library_id = ?1",
            libraryId)) {
      remembered
          .computeIfAbsent((String) row[0], header -> new EnumMap<>(MemberColumn.class))
          .put(MemberColumn.valueOf((String) row[1]), (String) row[2]);
    }
    return remembered;
  }

  /** What words for kinds of card are taken for. */
  public Map<String, MemberKind> words(UUID libraryId) {
    var remembered = new HashMap<String, MemberKind>();
    for (Object[] row :
        rows("select word, kind from member_file_word where library_id = ?1", libraryId)) {
      remembered.put((String) row[0], MemberKind.valueOf((String) row[1]));
    }
    return remembered;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String query, UUID libraryId) {
    return entities.createNativeQuery(query).setParameter(1, libraryId).getResultList();
  }

  /** In the place of what was said of a file with these columns before. */
  public void remember(UUID libraryId, String header, Map<MemberColumn, String> columns) {
    entities
        .createNativeQuery(
            "delete from member_file_column where library_id = ?1 and header_digest = ?2")
        .setParameter(1, libraryId)
        .setParameter(2, header)
        .executeUpdate();
    columns.forEach(
        (meaning, name) ->
            entities
                .createNativeQuery(
                    "insert into member_file_column (library_id, header_digest, meaning, name)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, libraryId)
                .setParameter(2, header)
                .setParameter(3, meaning.name())
                .setParameter(4, name)
                .executeUpdate());
  }

  /** In the place of what was said of these words before. */
  public void remember(UUID libraryId, Map<String, MemberKind> words) {
    words.forEach(
        (word, kind) ->
            entities
                .createNativeQuery(
                    "insert into member_file_word (library_id, word, kind) values (?1, ?2, ?3)"
                        + " on conflict (library_id, word) do update set kind = excluded.kind")
                .setParameter(1, libraryId)
                .setParameter(2, word)
                .setParameter(3, kind.name())
                .executeUpdate());
  }
}
