// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.function.ToIntFunction;

/**
 * Noise on published member counts, drawn anew for every set of members.
 *
 * @param of noise in households for a cell, by its name
 * @param bound largest noise in households, either way
 */
public record MemberNoise(ToIntFunction<String> of, int bound) {
  /** No noise: threshold and rounding alone. */
  public static final MemberNoise NONE = new MemberNoise(cell -> 0, 0);
}
