// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

/**
 * How many of a component all libraries of the country have together in a year: the sum of theirs.
 *
 * @param component its code
 * @param source table that it comes from, in Dutch
 */
public record NationalFigure(int year, String component, long number, String source) {}
