// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * Rows of a member file with a postcode in a municipality outside the work area; depends on the
 * file alone.
 *
 * @param code of the municipality
 * @param name of the municipality
 */
public record RowsElsewhere(String code, String name, long rows) {
  /** Rows under which a municipality is not named. */
  public static final long LEAST = 10;
}
