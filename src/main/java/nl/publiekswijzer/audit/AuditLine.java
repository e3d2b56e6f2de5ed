// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit;

import java.time.Instant;

/**
 * Who did what to which object from where, when, with which result.
 *
 * @param number counts from 1 without gaps
 * @param hash of this line and the hash of the one before it, so that a change anywhere shows
 */
public record AuditLine(
    long number,
    Instant at,
    String actor,
    String action,
    String object,
    String origin,
    String result,
    String hash) {}
