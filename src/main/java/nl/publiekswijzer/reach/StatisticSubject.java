// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

/**
 * As which component a subject of the library statistic is counted.
 *
 * @param subject as the statistic writes it, such as {@code Ingeschreven gebruikers|Jeugd}
 * @param component its code
 */
public record StatisticSubject(String subject, String component) {}
