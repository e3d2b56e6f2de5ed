// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

/**
 * Whose reach is asked for.
 *
 * @param name of the province or library; of the country its own
 */
public record ReachArea(Kind kind, String name) {
  public static final ReachArea COUNTRY = new ReachArea(Kind.COUNTRY, "Nederland");

  /** So many libraries at least are told together to who may not see each of them. */
  public static final int LEAST_LIBRARIES = 3;

  /** What an area is. */
  public enum Kind {
    COUNTRY,
    PROVINCE,
    LIBRARY
  }

  public static ReachArea province(String name) {
    return new ReachArea(Kind.PROVINCE, name);
  }

  public static ReachArea library(String name) {
    return new ReachArea(Kind.LIBRARY, name);
  }

  public boolean isCountry() {
    return kind == Kind.COUNTRY;
  }
}
