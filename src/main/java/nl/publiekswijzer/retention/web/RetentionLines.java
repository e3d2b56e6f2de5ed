// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.retention.DestructionList;
import nl.publiekswijzer.retention.DestructionStop;
import nl.publiekswijzer.retention.DuePublication;
import nl.publiekswijzer.retention.usecase.Retaining.Retention;

/** What the page of the archive of a library tells, in words. */
@Dependent
public class RetentionLines {
  private final Speech words;
  private final CurrentActor current;

  @Inject
  public RetentionLines(PageWords words, CurrentActor current) {
    this.words = words.speech();
    this.current = current;
  }

  /**
   * All of it.
   *
   * @param proposable how many can be put on a list today
   * @param soon how many more fall due within a year
   */
  public record Lines(
      List<Due> due,
      int proposable,
      int soon,
      List<Stop> stops,
      List<Listed> waiting,
      List<Listed> decided) {}

  /**
   * A publication whose term ends.
   *
   * @param state in words, when something keeps it from being proposed
   */
  public record Due(String id, String number, String report, String on, String state) {}

  /** A stop that stands; the number is empty for all publications. */
  public record Stop(String id, String number, String reason, String since, String by) {}

  /**
   * A list.
   *
   * @param own whether the actor made it, and so may not decide
   * @param certificate address of the declaration; empty when nothing was destroyed
   */
  public record Listed(
      String id, String on, String by, int size, boolean own, String state, String certificate) {}

  Lines of(String library, Retention of) {
    var today = of.today();
    return new Lines(
        of.due().stream().map(this::due).toList(),
        (int) of.due().stream().filter(d -> d.canBeProposed(today)).count(),
        (int)
            of.due().stream()
                .filter(d -> d.dueOn().isAfter(today) && !d.dueOn().isAfter(today.plusYears(1)))
                .count(),
        of.stops().stream().map(this::stop).toList(),
        of.lists().stream()
            .filter(list -> list.decision().isEmpty())
            .map(list -> listed(library, list))
            .toList(),
        of.lists().stream()
            .filter(list -> list.decision().isPresent())
            .map(list -> listed(library, list))
            .toList());
  }

  private Due due(DuePublication due) {
    var publication = due.publication();
    String state = publication.stopped() ? "stopped" : publication.proposed() ? "proposed" : "free";
    return new Due(
        publication.id().toString(),
        publication.number(),
        words.of("request.kind", publication.kind()) + ", " + publication.workArea(),
        words.day(due.dueOn()),
        state);
  }

  private Stop stop(DestructionStop stop) {
    return new Stop(
        stop.id().toString(),
        stop.number(),
        stop.reason(),
        words.day(stop.placedAt()),
        stop.placedBy());
  }

  private Listed listed(String library, DestructionList list) {
    boolean destroyed = list.state() == DestructionList.State.DESTROYED;
    return new Listed(
        list.id().toString(),
        words.day(list.proposedAt()),
        list.proposedBy(),
        list.lines().size(),
        list.proposer().equals(current.actor().accountId()),
        words.of("retention.state", list.state()),
        destroyed
            ? "/api/v1/bibliotheken/"
                + PathPart.of(library)
                + "/bewaring/vernietigingslijsten/"
                + list.id()
                + "/verklaring"
            : "");
  }
}
