// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.UUID;

/**
 * What belongs together as versions of one report: one library, one kind, one work area. A version
 * is a year and a number within it.
 *
 * @param kind name of the kind of report
 * @param number within the library and the kind, from 1; never used again
 * @param title what the work area is called
 */
public record Series(UUID id, UUID libraryId, String kind, int number, String title) {}
