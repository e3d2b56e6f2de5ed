// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

/**
 * The library in whose work a publication arose: {@code archiefvormer} of MDTO.
 *
 * @param isil International Standard Identifier for Libraries (ISO 15511); empty when not known
 */
public record RecordCreator(String name, String isil) {}
