// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.DownloadReceipt;
import nl.publiekswijzer.publication.InboxEntry;
import nl.publiekswijzer.publication.InboxQuestion;

/** Who has opened what, and what was handed to whom. */
@Dependent
public class InboxRepository {
  private static final String FOUND =
      """
      with found as (
        select p.id, p.published_at, l.name as library, coalesce(l.province, '') as province,
          p.kind, p.year, e.name as edition, p.version, p.pages, o.account_id is null as unread
        from publication p join library l on l.id = p.library_id
          join edition e on e.id = p.edition_id join publication_series s on s.id = p.series_id
          left join publication_opened o on o.publication_id = p.id and o.account_id = ?1
        where p.id not in (select publication_id from publication_tombstone)
          and (?2 = '' or position(lower(?2) in lower(concat_ws(' ', l.name, e.name, l.province,
              s.title, p.area_name))) > 0
            or position(replace(replace(lower(?2), '-', ''), ' ', '')
              in replace(lower(p.number), '-', '')) > 0)
          and (?3 = '' or l.name = ?3) and (?4 = '' or l.province = ?4)
          and (?5 = 0 or p.year = ?5) and (?6 = '' or p.kind = ?6)
          and (not ?7 or o.account_id is null)
      )
      """;
  private static final String COUNT = FOUND + " select count(*) from found";
  private static final String PAGE =
      FOUND
          + """
          , page as (
            select * from found order by published_at desc, id limit ?8 offset ?9
          )
          select g.id, g.library, g.province, g.kind, g.year, g.edition, g.version, g.pages,
            pdf.size, g.published_at,
            case when encode(sha256(figures.content), 'hex') = figures.sha256
              then cast(convert_from(figures.content, 'UTF8') as json) -> 'onderwerp'
                ->> 'werkgebied' else '' end
              as work_area,
            g.unread,
            (select count(*) from download_receipt r where r.publication_id = g.id) as receipts,
            (select max(r.received_at) from download_receipt r where r.publication_id = g.id)
              as last_receipt
          from page g
            join publication_file pdf on pdf.publication_id = g.id and pdf.name = 'publicatie.pdf'
            join publication_file figures on figures.publication_id = g.id
              and figures.name = 'cijfers.json'
          order by g.published_at desc, g.id
          """;

  private final EntityManager entities;

  @Inject
  public InboxRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** One page, newest first. */
  public List<InboxEntry> list(UUID reader, InboxQuestion question) {
    List<?> rows =
        asked(PAGE, reader, question)
            .setParameter(8, question.size())
            .setParameter(9, (question.page() - 1) * (long) question.size())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(InboxRepository::entry).toList();
  }

  /** The years there are publications of, the newest first. */
  public List<Integer> listYears() {
    List<?> years =
        entities
            .createNativeQuery("select distinct year from publication order by year desc")
            .getResultList();
    return years.stream().map(year -> ((Number) year).intValue()).toList();
  }

  /** The provinces there are publications of, by name. */
  public List<String> listProvinces() {
    List<?> provinces =
        entities
            .createNativeQuery(
                "select distinct l.province from publication p join library l on l.id ="
                    + " p.library_id where l.province is not null order by 1")
            .getResultList();
    return provinces.stream().map(String.class::cast).toList();
  }

  /** How many are on all pages together. */
  public long count(UUID reader, InboxQuestion question) {
    return ((Number) asked(COUNT, reader, question).getSingleResult()).longValue();
  }

  private Query asked(String sql, UUID reader, InboxQuestion question) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, reader)
        .setParameter(2, question.text())
        .setParameter(3, question.library())
        .setParameter(4, question.province())
        .setParameter(5, question.year())
        .setParameter(6, question.kind() == null ? "" : question.kind().name())
        .setParameter(7, question.unread());
  }

  /** The first time counts. */
  public void opened(Publication publication, UUID reader) {
    entities
        .createNativeQuery(
            "insert into publication_opened (publication_id, account_id, library_id) values (?1,"
                + " ?2, ?3) on conflict do nothing")
        .setParameter(1, publication.id())
        .setParameter(2, reader)
        .setParameter(3, publication.libraryId())
        .executeUpdate();
  }

  public void received(Publication publication, UUID reader, String file) {
    entities
        .createNativeQuery(
            "insert into download_receipt (publication_id, account_id, library_id, file) values"
                + " (?1, ?2, ?3, ?4)")
        .setParameter(1, publication.id())
        .setParameter(2, reader)
        .setParameter(3, publication.libraryId())
        .setParameter(4, file)
        .executeUpdate();
  }

  /** Newest first; as the worker, for the web may not read names of accounts. */
  public List<DownloadReceipt> listReceipts(UUID publicationId, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select coalesce(a.name, '') as name, r.file, r.received_at from download_receipt r"
                    + " left join account a on a.id = r.account_id where r.publication_id = ?1"
                    + " order by r.received_at desc, r.id desc")
            .setParameter(1, publicationId)
            .setMaxResults(most)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(r -> new DownloadReceipt((String) r[0], (String) r[1], Moments.of(r[2])))
        .toList();
  }

  private static InboxEntry entry(Object[] row) {
    return new InboxEntry(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        ReportKind.valueOf((String) row[3]),
        ((Number) row[4]).intValue(),
        (String) row[5],
        ((Number) row[6]).intValue(),
        ((Number) row[7]).intValue(),
        ((Number) row[8]).longValue(),
        Moments.of(row[9]),
        (String) row[10],
        (Boolean) row[11],
        ((Number) row[12]).intValue(),
        Moments.of(row[13]));
  }
}
