// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

/**
 * The publications of one library, of one standard analysis, in one year: {@code Serie} of MDTO.
 *
 * @param number how it is cited, without version, such as {@code NL-0000000000/leden-3/2026}
 * @param identity of the series through all years, which the copy at rest goes by: such as {@code
 *     NL-0000000000/leden-3}
 * @param title in Dutch
 */
public record PreservedSeries(
    RecordCreator creator, String number, String identity, int year, String title) {}
