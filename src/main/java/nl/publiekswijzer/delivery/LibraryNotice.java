// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.net.URI;
import java.util.UUID;

/**
 * What mail about a publication or a request of a library tells.
 *
 * @param link the publication or the request
 * @param settings where its reader switches such mail off
 */
public record LibraryNotice(UUID event, String library, int year, URI link, URI settings) {}
