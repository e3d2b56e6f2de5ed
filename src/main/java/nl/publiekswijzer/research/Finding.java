// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.List;
import java.util.UUID;

/**
 * One thing that a study found.
 *
 * @param measure null for a finding in words alone
 * @param n people, or households, in the group that it is about
 * @param tags what it is about
 */
public record Finding(
    UUID id, String text, Measure measure, int n, Strength strength, List<Tag> tags) {
  /** A group of fewer could be told from each other. */
  public static final int SMALLEST_GROUP = 10;

  public static final int LONGEST = 280;

  public Finding {
    tags = List.copyOf(tags);
    if (n < SMALLEST_GROUP) {
      throw new IllegalArgumentException("a finding about a group of " + n);
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a finding of " + text.length() + " characters");
    }
  }

  public List<Tag> tags(Tag.Kind kind) {
    return tags.stream().filter(tag -> tag.kind() == kind).toList();
  }
}
