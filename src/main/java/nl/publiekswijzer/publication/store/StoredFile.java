// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

/**
 * A file of a publication as it is kept.
 *
 * @param sha256 of the content, in lower case hexadecimal digits
 */
public record StoredFile(String name, String mediaType, String sha256, byte[] content) {}
