// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What undisturbed runs gave.
 *
 * @param answers by the number of the case
 */
record Oracle(Map<Integer, Answer> answers) {
  Oracle {
    answers = Map.copyOf(answers);
  }

  /**
   * What one case always gives.
   *
   * @param report of the matching; null without a member file
   */
  record Answer(String figures, String report) {}

  /** What is wrong with this; empty when it is as it should be, or the case is unknown. */
  Optional<String> objection(int number, String figures, String report) {
    var answer = answers.get(number);
    if (answer == null) {
      return Optional.empty();
    }
    if (!answer.figures().equals(figures)) {
      return Optional.of("other figures than the undisturbed run of case " + number);
    }
    return Objects.equals(answer.report(), report)
        ? Optional.empty()
        : Optional.of("other member counts than the undisturbed run of case " + number);
  }
}
