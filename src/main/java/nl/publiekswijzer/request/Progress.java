// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.OptionalInt;

/**
 * How far a request is.
 *
 * @param phase what it is at; null before the first claim
 * @param before how many requests have their turn before it; empty when it does not wait
 * @param revision rises with every change of the request
 */
public record Progress(
    RequestState state, Phase phase, int percent, OptionalInt before, int revision) {}
