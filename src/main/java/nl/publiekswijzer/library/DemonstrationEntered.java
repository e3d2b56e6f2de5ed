// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.util.UUID;

/** The invented organisations of the demonstration are there; whoever shows something adds it. */
public record DemonstrationEntered(UUID libraryId, UUID supporterId) {}
