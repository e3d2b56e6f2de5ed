// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Map;
import java.util.Optional;

/**
 * What may be told of one part of the work area.
 *
 * @param dominant code of the segment with most households; empty when that may not be told
 * @param segments households of the segments that may be told of, by code
 * @param chosen households of the chosen segment; empty when that may not be told
 */
public record ProtectedPart(
    String code,
    long households,
    Optional<String> dominant,
    Map<String, Long> segments,
    Optional<Long> chosen) {}
