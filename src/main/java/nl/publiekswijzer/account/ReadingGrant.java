// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An account may read one more library, both days inclusive.
 *
 * @param reason may be empty
 */
public record ReadingGrant(UUID library, LocalDate from, LocalDate until, String reason) {}
