// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

/**
 * What is known of one component in an area and a year.
 *
 * @param number by the statistic of the country, or else the sum over the libraries that told it;
 *     who is counted at two of them is in it twice unless the component is disjoint
 * @param libraries how many told it; 0 where the statistic alone did
 * @param national whether the number is that of the statistic
 */
public record ComponentReach(
    ReachComponent component, long number, int libraries, boolean national, boolean uncertain) {}
