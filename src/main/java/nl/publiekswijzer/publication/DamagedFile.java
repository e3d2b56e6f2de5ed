// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.UUID;

/**
 * A file of a publication that was asked for, and is not what was published.
 *
 * @param expected SHA-256 that was kept, in lower case hexadecimal digits
 * @param found SHA-256 of the bytes as they are now
 */
public record DamagedFile(UUID publication, String name, String expected, String found) {}
