// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

/**
 * A municipality that a publication is about.
 *
 * @param code in the TOOI register of municipalities, such as {@code gm0363}
 */
public record CoveredArea(String name, String code) {}
