// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit;

import java.time.Instant;

/**
 * Which lines are looked for; null where it does not matter.
 *
 * @param before lines with a lower number than this, newest first
 */
public record AuditQuestion(
    String actor, String action, String object, Instant from, Instant until, Long before) {}
