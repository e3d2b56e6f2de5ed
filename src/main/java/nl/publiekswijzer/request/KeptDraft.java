// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.time.Instant;
import nl.publiekswijzer.library.ReportKind;

/**
 * A request that somebody began and did not send yet.
 *
 * @param library its name
 */
public record KeptDraft(String library, ReportKind kind, Instant savedAt) {}
