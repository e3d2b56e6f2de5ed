// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.ReachComponent;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.StatisticSubject;
import nl.publiekswijzer.reach.usecase.DefinitionDraft;

/**
 * Components and subjects as people write them, one a line: code, name, source, unit, counts,
 * joinable, disjoint (ja or nee) and, for a part, the code of its whole, between semicolons; and
 * the subject, an equals sign and the code.
 */
final class DefinitionText {
  private static final int LEAST_CELLS = 7;
  private static final int MOST_CELLS = 8;

  private DefinitionText() {}

  static String components(ReachDefinition definition) {
    return definition.components().stream()
        .map(DefinitionText::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(ReachComponent c) {
    return String.join(
            "; ",
            c.code(),
            c.name(),
            c.source(),
            c.unit().word(),
            word(c.counts()),
            word(c.joinable()),
            word(c.disjoint()))
        + c.partOf().map(whole -> "; " + whole).orElse("");
  }

  private static String word(boolean answer) {
    return answer ? "ja" : "nee";
  }

  static String subjects(ReachDefinition definition) {
    return definition.subjects().stream()
        .map(s -> s.subject() + " = " + s.component())
        .collect(Collectors.joining("\n"));
  }

  /**
   * @throws InvalidInput when a line has another number of cells
   */
  static List<DefinitionDraft.Part> components(String text) {
    return lines(text).stream().map(DefinitionText::part).toList();
  }

  private static DefinitionDraft.Part part(String line) {
    String[] cells = line.split("\\s*;\\s*", -1);
    if (cells.length < LEAST_CELLS || cells.length > MOST_CELLS) {
      throw new InvalidInput(
          "bestanddelen",
          "Schrijf op elke regel: code; naam; bron; eenheid; telt; ontdubbelbaar; eenmalig, en voor"
              + " een onderdeel de code van zijn geheel.");
    }
    return new DefinitionDraft.Part(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        answer(cells[4]),
        answer(cells[5]),
        answer(cells[6]),
        cells.length == MOST_CELLS ? cells[7] : "");
  }

  private static boolean answer(String cell) {
    return switch (cell) {
      case "ja" -> true;
      case "nee" -> false;
      default ->
          throw new InvalidInput(
              "bestanddelen", "Schrijf ja of nee bij telt, ontdubbelbaar en eenmalig.");
    };
  }

  /**
   * @throws InvalidInput when a line has no equals sign
   */
  static List<StatisticSubject> subjects(String text) {
    return lines(text).stream().map(DefinitionText::subject).toList();
  }

  private static StatisticSubject subject(String line) {
    int sign = line.lastIndexOf('=');
    if (sign < 0) {
      throw new InvalidInput("onderwerpen", "Schrijf op elke regel: onderwerp = bestanddeel.");
    }
    return new StatisticSubject(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
