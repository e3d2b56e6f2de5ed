// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.OptionalDouble;

/**
 * Standardised income of the households of a municipality, or of the country (CBS).
 *
 * @param name of the municipality, {@code Nederland} for the country
 * @param mean of all households, in thousand euro
 * @param median of all households, in thousand euro
 * @param aloneTight share (0 to 1) of people living alone in the five lowest tenths of all incomes
 */
public record MunicipalIncome(
    String name, OptionalDouble mean, OptionalDouble median, OptionalDouble aloneTight) {}
