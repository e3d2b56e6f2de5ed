// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A letter that is kept.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in lower case hexadecimal digits
 */
public record StoredLetter(YearMonth month, Instant madeAt, int pages, long size, String sha256) {}
