// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

/**
 * An area whose households are fitted.
 *
 * @param area completed
 * @param households by age class of the main occupant and household type; not to be changed
 * @param income of its inhabitants
 */
record FittedArea(EstimateArea area, double[][] households, NormalIncome income) {}
