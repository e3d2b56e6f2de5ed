// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention;

import java.time.Instant;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;

/**
 * A publication whose bytes are kept, given out or withdrawn.
 *
 * @param number how it is cited
 * @param workArea what the work area of its series is called
 * @param stopped whether it may not be destroyed for now
 * @param proposed whether it stands on a list that waits for a decision
 */
public record KeptPublication(
    UUID id,
    String number,
    ReportKind kind,
    String workArea,
    Instant publishedAt,
    boolean stopped,
    boolean proposed) {}
