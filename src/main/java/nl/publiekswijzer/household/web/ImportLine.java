// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import java.util.List;
import java.util.regex.Pattern;
import nl.publiekswijzer.household.ImportState;
import nl.publiekswijzer.household.store.ImportRun;
import nl.publiekswijzer.platform.web.Speech;

/**
 * An import as pages show it.
 *
 * @param look of the badge with the state
 * @param underway whether it may still change
 * @param mistakes why it was refused; empty unless it was
 * @param remarks what an edition that was loaded does without, and what that costs
 */
public record ImportLine(
    String id,
    String edition,
    String state,
    String look,
    boolean underway,
    boolean done,
    int percent,
    long rows,
    List<Mistake> mistakes,
    List<String> remarks) {

  /**
   * A reason of a refusal.
   *
   * @param file and place are empty where the reason concerns no line
   */
  public record Mistake(String file, String place, String reason) {
    private static final Pattern IN_A_FILE = Pattern.compile("([\\w.-]+\\.\\w+), ([^:]+): (.+)");

    static Mistake of(String sentence) {
      var found = IN_A_FILE.matcher(sentence);
      return found.matches()
          ? new Mistake(found.group(1), found.group(2), found.group(3))
          : new Mistake("", "", sentence);
    }
  }

  static ImportLine of(ImportRun run, Speech words) {
    boolean underway = run.state() == ImportState.READY || run.state() == ImportState.RUNNING;
    return new ImportLine(
        run.id().toString(),
        run.editionName(),
        words.of("edition.import.state", run.state()),
        look(run.state()),
        underway,
        run.state() == ImportState.DONE,
        run.percent(),
        run.rowsRead(),
        run.failure() == null ? List.of() : run.failure().lines().map(Mistake::of).toList(),
        run.remarks());
  }

  private static String look(ImportState state) {
    return switch (state) {
      case DONE -> "success";
      case FAILED -> "error";
      case READY, RUNNING -> "neutral";
    };
  }
}
