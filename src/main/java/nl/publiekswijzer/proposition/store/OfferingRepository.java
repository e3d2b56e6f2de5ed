// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.OfferingPeriod;
import nl.publiekswijzer.proposition.Provider;
import nl.publiekswijzer.proposition.ServiceLevel;

/** What libraries and their branches offer, now and before. */
@Dependent
public class OfferingRepository {
  private static final String OFFERED =
      """
      select library_id, library, isil, province, branch, branch_name, branch_isil,
        municipality_code, proposition, level, cast(since as text), own_name, website
      from told_offering
      """;
  private static final String PLACES =
      """
      select library_id, library, isil, province, code, name, branch_isil, municipality_code
      from told_branch
      """;
  private static final String ORDER = " order by library, branch nulls first, proposition";

  private final EntityManager entities;

  @Inject
  public OfferingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** What is offered now, by everybody. */
  public List<Offering> list() {
    return Rows.of(entities.createNativeQuery(OFFERED + ORDER))
        .map(OfferingRepository::offering)
        .toList();
  }

  public List<Offering> list(UUID library) {
    return Rows.of(
            entities
                .createNativeQuery(OFFERED + " where library_id = ?1" + ORDER)
                .setParameter(1, library))
        .map(OfferingRepository::offering)
        .toList();
  }

  /** All branches of all libraries. */
  public List<Provider> branches() {
    return Rows.of(entities.createNativeQuery(PLACES)).map(OfferingRepository::provider).toList();
  }

  private static Offering offering(Rows row) {
    return new Offering(
        provider(row),
        row.text(),
        ServiceLevel.find(row.number()).orElseThrow(),
        row.day(),
        row.text(),
        row.text());
  }

  private static Provider provider(Rows row) {
    return new Provider(row.id(), row.text(), row.text(), row.text(), place(row.find(), row));
  }

  private static Optional<Provider.Place> place(Optional<String> code, Rows row) {
    var place = new Provider.Place(code.orElse(""), row.text(), row.text(), row.text());
    return code.map(known -> place);
  }

  /** What was and is said of one proposition at one library, the newest first. */
  public List<OfferingPeriod> history(UUID library) {
    return Rows.of(
            entities
                .createNativeQuery(
                    """
                    select proposition, branch, level, cast(since as text), cast(until as text)
                    from offering where library_id = ?1 order by since desc, entered_on desc
                    """)
                .setParameter(1, library))
        .map(
            row ->
                new OfferingPeriod(
                    row.text(),
                    row.find(),
                    ServiceLevel.find(row.number()).orElseThrow(),
                    row.day(),
                    row.find().map(LocalDate::parse)))
        .toList();
  }

  /**
   * Ends what stands of a proposition at a place.
   *
   * @param branch null for the library as a whole
   */
  public void end(UUID library, String branch, String proposition, LocalDate until) {
    entities
        .createNativeQuery(
            """
            update offering set until = greatest(since, cast(?4 as date))
            where library_id = ?1 and branch is not distinct from cast(?2 as text)
              and proposition = ?3 and until is null
            """)
        .setParameter(1, library)
        .setParameter(2, branch)
        .setParameter(3, proposition)
        .setParameter(4, until)
        .executeUpdate();
  }

  /**
   * @param branch null for the library as a whole
   */
  public void add(UUID library, String branch, Offering offering, LocalDate on) {
    entities
        .createNativeQuery(
            """
            insert into offering (id, library_id, branch, proposition, level, since, own_name,
              website, entered_on) values (?1, ?2, cast(?3 as text), ?4, ?5, ?6, ?7, ?8, ?9)
            """)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, library)
        .setParameter(3, branch)
        .setParameter(4, offering.proposition())
        .setParameter(5, offering.level().number())
        .setParameter(6, offering.since())
        .setParameter(7, offering.ownName())
        .setParameter(8, offering.website())
        .setParameter(9, on)
        .executeUpdate();
  }

  /**
   * What a library offers under its own name is from now on what the network calls otherwise; since
   * when it is offered stays. Where it says both, what it says of the shared one counts.
   */
  public void rename(UUID library, String own, String shared, String ownName, LocalDate on) {
    entities
        .createNativeQuery(
            """
            update offering o set until = greatest(o.since, cast(?4 as date))
            where o.library_id = ?1 and o.proposition = ?2 and o.until is null
              and exists (select 1 from offering s where s.library_id = o.library_id
                and s.proposition = ?3 and s.until is null
                and s.branch is not distinct from o.branch)
            """)
        .setParameter(1, library)
        .setParameter(2, own)
        .setParameter(3, shared)
        .setParameter(4, on)
        .executeUpdate();
    entities
        .createNativeQuery(
            "update offering set proposition = ?3, own_name = ?4 where library_id = ?1"
                + " and proposition = ?2 and until is null")
        .setParameter(1, library)
        .setParameter(2, own)
        .setParameter(3, shared)
        .setParameter(4, ownName)
        .executeUpdate();
  }
}
