// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;

/**
 * What an archive wants to know of a document beside its title; terms of Dublin Core.
 *
 * @param identifier how it is cited; empty for none
 * @param description in a few sentences; empty for none
 * @param rights whose it is, and under which licence; empty where nothing is said
 * @param subjects what it is about
 */
public record DocumentFacts(
    String identifier, String description, String rights, List<String> subjects) {
  /** Nothing is said. */
  public static final DocumentFacts NONE = new DocumentFacts("", "", "", List.of());

  public DocumentFacts {
    subjects = List.copyOf(subjects);
  }
}
