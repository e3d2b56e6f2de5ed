// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import java.time.Instant;

/**
 * The publication of an agreement, kept for good.
 *
 * @param bytes size of the PDF
 * @param sha256 of it, hexadecimal
 */
public record AudiencePublication(
    String number, Instant madeAt, AudienceFigures figures, int pages, long bytes, String sha256) {}
