// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.time.Instant;

/**
 * The newest standing of a component at a library in a year, and of which library it is.
 *
 * @param isil code of the library (ISO 15511); empty where it is not known
 * @param by role of who entered it, never a person
 */
public record EnteredStanding(
    ReachStanding standing, String library, String isil, Instant at, String by) {}
