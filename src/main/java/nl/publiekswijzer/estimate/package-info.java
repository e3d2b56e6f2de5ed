/**
 * Households per postcode area and subsegment of the Open segmentatie, estimated from CBS figures.
 *
 * <p>Arithmetic only and without chance: the same figures give the same households.
 */
package nl.publiekswijzer.estimate;
