// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.fixity.StoredLetter;
import nl.publiekswijzer.publication.store.Moments;

/** The letters, one a month; only ever added to. */
@Dependent
public class LetterRepository {
  private static final String FIRST_DAY = "-01";

  private final EntityManager entities;

  @Inject
  public LetterRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Newest first. */
  public List<StoredLetter> list() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select cast(month as text), made_at, pages, octet_length(content), sha256 from"
                    + " fixity_letter order by month desc")
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(LetterRepository::letter).toList();
  }

  private static StoredLetter letter(Object[] row) {
    return new StoredLetter(
        YearMonth.from(LocalDate.parse((String) row[0])),
        Moments.of(row[1]),
        ((Number) row[2]).intValue(),
        ((Number) row[3]).longValue(),
        (String) row[4]);
  }

  public boolean holds(YearMonth month) {
    return list().stream().anyMatch(letter -> letter.month().equals(month));
  }

  /** The document of a month. */
  public Optional<byte[]> find(YearMonth month) {
    List<?> rows =
        entities
            .createNativeQuery("select content from fixity_letter where month = cast(?1 as date)")
            .setParameter(1, month + FIRST_DAY)
            .getResultList();
    return rows.stream().map(byte[].class::cast).findFirst();
  }

  /** Keeps one; where another node was faster, that one stays. */
  public boolean add(YearMonth month, Instant now, int pages, byte[] content) {
    return entities
            .createNativeQuery(
                "insert into fixity_letter (month, made_at, pages, content) values (cast(?1 as"
                    + " date), ?2, ?3, ?4) on conflict do nothing")
            .setParameter(1, month + FIRST_DAY)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .setParameter(3, pages)
            .setParameter(4, content)
            .executeUpdate()
        > 0;
  }
}
