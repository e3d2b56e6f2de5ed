// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that connects people with a library, such as membership.
 *
 * @param code means the same in every version of the definition
 * @param source where its numbers come from, in Dutch
 * @param counts whether it counts towards the aim; then it is counted in persons
 * @param joinable whether it can be joined with others by a sketch; otherwise it is shown apart
 * @param disjoint whether nobody is counted at two libraries, so that their numbers may be added
 * @param partOf code of the component that holds all of it; empty for one that stands by itself
 */
public record ReachComponent(
    String code,
    String name,
    String source,
    ReachUnit unit,
    boolean counts,
    boolean joinable,
    boolean disjoint,
    Optional<String> partOf) {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public ReachComponent {
    if (!isCode(code) || name.isBlank()) {
      throw new IllegalArgumentException("no component is called " + code + ", " + name);
    }
    if (counts && unit != ReachUnit.PERSONS) {
      throw new IllegalArgumentException(code + " counts " + unit + ", not persons");
    }
    if (partOf.filter(code::equals).isPresent()) {
      throw new IllegalArgumentException(code + " is no part of itself");
    }
  }

  /** Whether a component can be called so. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** Whether it has a place between the bounds of the reach; otherwise it is shown apart. */
  public boolean isBounded() {
    return counts && joinable;
  }

  /** Whether a number of the other means the same as one of this. */
  public boolean meansTheSame(ReachComponent other) {
    return code.equals(other.code) && unit == other.unit && source.equals(other.source);
  }
}
