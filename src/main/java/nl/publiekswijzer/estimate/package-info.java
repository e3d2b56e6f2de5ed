// SPDX-License-Identifier: EUPL-1.2
/**
 * Households per postcode area and subsegment of the Open segmentatie, estimated from CBS figures.
 *
 * <p>Arithmetic only and without chance: the same figures give the same households. In order: areas
 * with what is published of them ({@link nl.publiekswijzer.estimate.EstimateAreas}), what is hidden
 * of it ({@link nl.publiekswijzer.estimate.AreaCompleting}), ages of five years ({@link
 * nl.publiekswijzer.estimate.FineAges}), how people of an age live ({@link
 * nl.publiekswijzer.estimate.PositionSeed}), the fit of persons by age and position ({@link
 * nl.publiekswijzer.estimate.PersonFitting}), incomes ({@link
 * nl.publiekswijzer.estimate.AreaWelfare}, {@link nl.publiekswijzer.estimate.TightShares}), and
 * whole households by subsegment ({@link nl.publiekswijzer.estimate.SubsegmentCounts}).
 *
 * <p>How good that is: agreement with tables it did not use ({@link
 * nl.publiekswijzer.estimate.EstimateChecking}), how far areas differ ({@link
 * nl.publiekswijzer.estimate.Homogeneity}), what changes in a year ({@link
 * nl.publiekswijzer.estimate.Stability}), and what segments predict ({@link
 * nl.publiekswijzer.estimate.Prediction}).
 *
 * <p>Sources: CBS, Kerncijfers per postcode, 83502NED, 71488ned, Kerncijfers wijken en buurten, and
 * standardised incomes of households; CC BY 4.0.
 */
package nl.publiekswijzer.estimate;
