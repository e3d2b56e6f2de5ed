// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.UUID;

/**
 * What was answered when a request was taken in.
 *
 * @param fingerprint of what was sent, in hexadecimal digits
 * @param answer body of the answer
 */
public record GivenAnswer(UUID requestId, UUID libraryId, String fingerprint, String answer) {}
