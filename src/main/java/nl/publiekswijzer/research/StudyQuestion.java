// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

/**
 * Which studies are wanted: those with a finding that is wanted, and with all words.
 *
 * @param words parted by spaces, sought in title, question and findings; may be empty
 * @param page from 1
 */
public record StudyQuestion(String words, FindingQuestion findings, int page) {
  public static final int PAGE_SIZE = 25;

  public StudyQuestion {
    words = String.join(" ", words.strip().split("\\s+"));
    page = Math.max(1, page);
  }

  public static StudyQuestion first(String words, FindingQuestion findings) {
    return new StudyQuestion(words, findings, 1);
  }
}
