// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.rest;

import java.util.List;
import nl.publiekswijzer.retention.DestructionList;
import nl.publiekswijzer.retention.DestructionStop;
import nl.publiekswijzer.retention.DuePublication;
import nl.publiekswijzer.retention.RuleForm;
import nl.publiekswijzer.retention.usecase.Retaining;

/** All that is arranged for the archive of a library, as the API tells it. */
public record RetentionView(
    RuleForm regel, List<Due> vervalt, List<Stop> vernietigingsstops, List<Listed> lijsten) {
  /** A publication whose term ends. */
  public record Due(String nummer, String soort, String werkgebied, String op, boolean gestopt) {
    static Due of(DuePublication due) {
      return new Due(
          due.publication().number(),
          due.publication().kind().word(),
          due.publication().workArea(),
          due.dueOn().toString(),
          due.publication().stopped());
    }
  }

  /**
   * A stop that stands.
   *
   * @param nummer of one publication; empty for all
   */
  public record Stop(String id, String nummer, String reden, String sinds, String door) {
    static Stop of(DestructionStop stop) {
      return new Stop(
          stop.id().toString(),
          stop.number(),
          stop.reason(),
          stop.placedAt().toString(),
          stop.placedBy());
    }
  }

  /**
   * A list.
   *
   * @param toestand {@code voorgesteld}, {@code vernietigd} or {@code afgewezen}
   */
  public record Listed(
      String id,
      String voorgesteldOp,
      String voorgesteldDoor,
      String toestand,
      List<String> nummers) {
    static Listed of(DestructionList list) {
      return new Listed(
          list.id().toString(),
          list.proposedAt().toString(),
          list.proposedBy(),
          list.state().word(),
          list.lines().stream().map(DestructionList.Line::number).toList());
    }
  }

  static RetentionView of(Retaining.Retention of) {
    return new RetentionView(
        RuleForm.of(of.rule()),
        of.due().stream().map(Due::of).toList(),
        of.stops().stream().map(Stop::of).toList(),
        of.lists().stream().map(Listed::of).toList());
  }
}
