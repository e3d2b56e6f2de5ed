// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

/**
 * A number of a library that bounds are computed of.
 *
 * @param library any name of it that no other library has
 * @param component its code
 */
public record ToldNumber(String library, String component, long number, boolean uncertain) {}
