// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

/**
 * Where one thing stands in a figure, for who goes through it thing by thing.
 *
 * @param code of the thing
 * @param words the thing with its numbers, in Dutch
 */
public record Spot(Point centre, double radius, String code, String words) {}
