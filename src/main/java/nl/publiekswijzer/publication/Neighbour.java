// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import nl.publiekswijzer.area.Outline;

/**
 * Land beside a work area: a municipality, or what of it lies outside the work area.
 *
 * @param name of the municipality
 */
public record Neighbour(String name, Outline outline) {}
