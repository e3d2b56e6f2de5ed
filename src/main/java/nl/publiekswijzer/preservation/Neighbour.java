// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

/** Another version of the same series and year. */
public record Neighbour(String number, String title) {}
