// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import java.util.List;
import nl.publiekswijzer.reach.StatisticSubject;

/**
 * A version of the definition of reach as somebody wrote it; nothing of it is checked.
 *
 * @param validFrom null where none was written, as all numbers
 */
public record DefinitionDraft(
    String name,
    Integer validFrom,
    Long target,
    Integer targetYear,
    List<Part> components,
    List<StatisticSubject> subjects) {
  public DefinitionDraft {
    components = List.copyOf(components);
    subjects = List.copyOf(subjects);
  }

  /**
   * A component as it was written.
   *
   * @param unit as the interface calls it
   * @param partOf code of another one; may be empty
   */
  public record Part(
      String code,
      String name,
      String source,
      String unit,
      boolean counts,
      boolean joinable,
      boolean disjoint,
      String partOf) {}
}
