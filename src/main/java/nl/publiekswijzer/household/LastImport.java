// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

/** How the import that was ordered last stands. */
public record LastImport(String edition, ImportState state) {}
