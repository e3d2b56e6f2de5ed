// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly;

import java.time.Instant;
import nl.publiekswijzer.reach.NetworkReach;
import nl.publiekswijzer.yearly.ReachPublication.Number;

/**
 * What a publication of reach is made of.
 *
 * @param organisation who publishes it
 * @param madeBy role, never a person
 * @param reason why it followed the version before it; may be empty for the first
 */
public record ReachIssue(
    Number number,
    String organisation,
    Instant madeAt,
    String madeBy,
    String reason,
    NetworkReach reach) {}
