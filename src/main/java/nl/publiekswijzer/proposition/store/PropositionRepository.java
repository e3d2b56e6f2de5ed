// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.proposition.CovenantTask;
import nl.publiekswijzer.proposition.DeliveryForm;
import nl.publiekswijzer.proposition.LibraryFunction;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.PropositionContent;
import nl.publiekswijzer.proposition.PropositionStatus;
import nl.publiekswijzer.proposition.PropositionVersion;
import nl.publiekswijzer.proposition.Target;

/** The propositions of the network and of single libraries; versions are only ever added. */
@Dependent
public class PropositionRepository {
  private static final String COLUMNS =
      """
      p.code, p.version, p.library_id, coalesce(p.library, ''), p.name,
      array_to_string(p.other_names, e'\\n'), p.promise, p.task, p.function, p.form, p.programme,
      p.status, cast(p.valid_from as text), p.successor
      """;
  private static final String TARGETS = "select code, kind, segmentation, target from told_target";

  private final EntityManager entities;

  @Inject
  public PropositionRepository(EntityManager entities) {
    this.entities = entities;
  }

  private record TargetRow(String code, String kind, Target target) {}

  /** The newest version of each, of all libraries, by name. */
  public List<Proposition> list() {
    var targets =
        Rows.of(entities.createNativeQuery(TARGETS + " order by segmentation, target"))
            .map(r -> new TargetRow(r.text(), r.text(), new Target(r.text(), r.text())))
            .collect(Collectors.groupingBy(TargetRow::code));
    return Rows.of(
            entities.createNativeQuery(
                "select " + COLUMNS + " from told_proposition p order by lower(p.name), p.code"))
        .map(row -> proposition(row, targets))
        .toList();
  }

  public Optional<Proposition> find(String code) {
    return list().stream().filter(p -> p.code().equals(code)).findFirst();
  }

  private static Proposition proposition(Rows row, Map<String, List<TargetRow>> targets) {
    String code = row.text();
    var own = targets.getOrDefault(code, List.of());
    return new Proposition(
        code,
        row.number(),
        row.findId(),
        row.text(),
        new PropositionContent(
            row.text(),
            row.lines(),
            row.text(),
            row.word(CovenantTask.class),
            row.word(LibraryFunction.class),
            row.word(DeliveryForm.class),
            row.text(),
            targets(own, "SEGMENT"),
            targets(own, "THEME")),
        row.word(PropositionStatus.class),
        row.day(),
        row.find());
  }

  private static List<Target> targets(List<TargetRow> rows, String kind) {
    return rows.stream().filter(r -> r.kind().equals(kind)).map(TargetRow::target).toList();
  }

  /** The versions of one that the actor may see, the newest first. */
  public List<PropositionVersion> versions(String code) {
    return Rows.of(
            entities
                .createNativeQuery(
                    """
                    select version, name, promise, status, cast(valid_from as text),
                      cast(decided_on as text), decided_by
                    from proposition_version where code = ?1 order by version desc
                    """)
                .setParameter(1, code))
        .map(
            row ->
                new PropositionVersion(
                    row.number(),
                    row.text(),
                    row.text(),
                    row.word(PropositionStatus.class),
                    row.day(),
                    row.day(),
                    row.text()))
        .toList();
  }

  /** Whether the code was free, and is taken now. */
  public boolean begin(String code, UUID library, LocalDate on) {
    return entities
            .createNativeQuery(
                "insert into proposition (code, library_id, created_on) values (?1, cast(?2 as"
                    + " uuid), ?3) on conflict do nothing")
            .setParameter(1, code)
            .setParameter(2, text(library))
            .setParameter(3, on)
            .executeUpdate()
        == 1;
  }

  /**
   * @return whether the version was the next one; not when somebody else was before
   */
  public boolean add(Proposition version, LocalDate on, String by) {
    var content = version.content();
    String library = version.libraryId().map(UUID::toString).orElse(null);
    int added =
        entities
            .createNativeQuery(
                """
                insert into proposition_version (code, version, library_id, name, other_names,
                  promise, task, function, form, programme, status, valid_from, successor,
                  decided_on, decided_by)
                values (?1, ?2, cast(?3 as uuid), ?4, string_to_array(?5, e'\\n'), ?6, ?7, ?8, ?9,
                  ?10, ?11, ?12, ?13, ?14, ?15)
                on conflict do nothing
                """)
            .setParameter(1, version.code())
            .setParameter(2, version.version())
            .setParameter(3, library)
            .setParameter(4, content.name())
            .setParameter(5, String.join("\n", content.otherNames()))
            .setParameter(6, content.promise())
            .setParameter(7, content.task().name())
            .setParameter(8, content.function().name())
            .setParameter(9, content.form().name())
            .setParameter(10, content.programme())
            .setParameter(11, version.status().name())
            .setParameter(12, version.validFrom())
            .setParameter(13, version.successor().orElse(null))
            .setParameter(14, on)
            .setParameter(15, by)
            .executeUpdate();
    Stream.of("SEGMENT", "THEME").forEach(kind -> addTargets(version, library, kind));
    return added == 1;
  }

  private void addTargets(Proposition version, String library, String kind) {
    var content = version.content();
    for (Target target : kind.equals("SEGMENT") ? content.segments() : content.themes()) {
      entities
          .createNativeQuery(
              "insert into proposition_target (code, version, library_id, kind, segmentation,"
                  + " target) values (?1, ?2, cast(?3 as uuid), ?4, ?5, ?6) on conflict do nothing")
          .setParameter(1, version.code())
          .setParameter(2, version.version())
          .setParameter(3, library)
          .setParameter(4, kind)
          .setParameter(5, target.segmentation())
          .setParameter(6, target.code())
          .executeUpdate();
    }
  }

  private static String text(UUID library) {
    return library == null ? null : library.toString();
  }
}
