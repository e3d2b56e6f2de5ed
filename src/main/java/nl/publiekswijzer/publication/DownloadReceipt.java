// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;

/**
 * That a file of a publication was handed to somebody.
 *
 * @param name of the account; empty when it may not be used any more
 */
public record DownloadReceipt(String name, String file, Instant receivedAt) {}
