// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A version of what the network calls connected; never changed, only followed by another.
 *
 * @param version from 1
 * @param validFrom first year that it is about
 * @param aim how many people are to be connected, and by when
 * @param components in the order in which they are shown
 * @param subjects of the library statistic that are taken over, one for a component
 */
public record ReachDefinition(
    int version,
    String name,
    int validFrom,
    Aim aim,
    List<ReachComponent> components,
    List<StatisticSubject> subjects,
    Decision decision) {
  public ReachDefinition {
    components = List.copyOf(components);
    subjects = List.copyOf(subjects);
  }

  /** So many people by the end of a year. */
  public record Aim(long people, int year) {}

  /**
   * Who decided on it.
   *
   * @param by role, never a person
   */
  public record Decision(String by, Instant at) {}

  public Optional<ReachComponent> find(String code) {
    return components.stream().filter(c -> c.code().equals(code)).findFirst();
  }

  /** The components between bounds that are no part of another one, in their order. */
  public List<ReachComponent> wholes() {
    return components.stream()
        .filter(ReachComponent::isBounded)
        .filter(c -> c.partOf().isEmpty())
        .toList();
  }

  /** The components of which all is counted in another one. */
  public List<ReachComponent> partsOf(ReachComponent whole) {
    return components.stream()
        .filter(ReachComponent::isBounded)
        .filter(c -> c.partOf().filter(whole.code()::equals).isPresent())
        .toList();
  }

  /** The newest version that is about a year; empty when there is none yet. */
  public static Optional<ReachDefinition> of(int year, Collection<ReachDefinition> all) {
    return all.stream()
        .filter(d -> d.validFrom <= year)
        .max(Comparator.comparingInt(ReachDefinition::version));
  }
}
