// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * The keys with which a base table is drawn (OB-2, rule H2).
 *
 * @param stays the same for all editions, kept when other keys are changed
 * @param generation id of the key that member sets of the edition are hashed and drawn with
 */
public record HouseholdKeys(DrawKey stays, DrawKey edition, String generation) {}
