/**
 * Invented addresses and members, to show and test the product without anyone's data.
 *
 * <p>Everything follows from one seed; a municipality made alone equals its part of the whole.
 */
package nl.publiekswijzer.fictitious;
