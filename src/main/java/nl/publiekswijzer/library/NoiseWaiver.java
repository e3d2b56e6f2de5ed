// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.time.Instant;

/**
 * A library takes it upon itself to publish member counts without noise; thresholds and rounding
 * stay.
 *
 * @param signedBy who signed for the library
 * @param statement what was signed
 */
public record NoiseWaiver(String signedBy, String statement, Instant signedAt) {}
