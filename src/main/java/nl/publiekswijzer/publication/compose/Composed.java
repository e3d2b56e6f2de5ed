// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

/** A composed document. */
public record Composed(byte[] pdf, int pages) {}
