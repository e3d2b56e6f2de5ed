// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

/** How many barriers of all libraries there are for one proposition. */
public record BarrierCount(BarrierPlace place, BarrierState state, int number) {}
