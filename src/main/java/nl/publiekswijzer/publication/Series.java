// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.UUID;

/**
 * The versions of one report: one library, one kind, one year.
 *
 * @param kind name of the kind of report
 */
public record Series(UUID libraryId, String kind, int year) {}
