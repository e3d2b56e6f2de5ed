// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.read;

import java.math.BigDecimal;

/**
 * A sound row of the library statistic.
 *
 * @param number in single units, thousands and millions made out
 */
public record StatisticCell(long line, String subject, int year, BigDecimal number) {}
