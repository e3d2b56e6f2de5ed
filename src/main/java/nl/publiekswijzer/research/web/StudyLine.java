// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyPage.FoundStudy;

/**
 * A study in the list, in words.
 *
 * @param meta owner, year, size
 * @param state in words; empty when it is published
 */
public record StudyLine(String to, String title, String question, String meta, String state) {
  static StudyLine of(FoundStudy found, Speech words) {
    var study = found.study();
    return new StudyLine(
        StudyPaths.of(study.id()),
        study.told().title(),
        study.told().question(),
        words.say(
            "study.meta",
            owner(study, words),
            String.valueOf(study.told().year()),
            words.of("study.design", study.told().design()),
            study.told().n(),
            found.findings()),
        state(study, words));
  }

  static String owner(Study study, Speech words) {
    return study.owner().isNational() ? words.get("study.national") : study.owner().name();
  }

  private static String state(Study study, Speech words) {
    return switch (study.state()) {
      case PUBLISHED -> "";
      case CONCEPT, WITHDRAWN -> words.of("study.state", study.state());
    };
  }
}
