// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.UUID;

/**
 * One claim of a request by one node.
 *
 * @param token raised at every claim; whatever carries an older one has no effect
 */
public record Attempt(UUID requestId, int token) {}
