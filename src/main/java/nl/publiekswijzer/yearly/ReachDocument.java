// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly;

/**
 * A publication of reach as it is kept.
 *
 * @param figures JSON, as the API tells them
 * @param conformance what veraPDF says of the PDF, in XML
 */
public record ReachDocument(String figures, byte[] pdf, int pages, byte[] conformance) {}
