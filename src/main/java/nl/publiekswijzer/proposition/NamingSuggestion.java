// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;
import java.util.UUID;

/**
 * That an own proposition of a library looks like a shared one, which nobody has answered yet.
 *
 * @param proposal id of what somebody proposed; empty where only the names are alike
 * @param proposedBy who did, by role and organisation; empty where nobody did
 */
public record NamingSuggestion(
    Proposition own, Proposition shared, Optional<UUID> proposal, String proposedBy) {}
