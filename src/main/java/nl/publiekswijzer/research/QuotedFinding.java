// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.UUID;

/**
 * A finding as it is quoted elsewhere, always with its year and the group that it is about.
 *
 * @param study id of the study, to look it up
 * @param title of the study
 * @param year in which the study ended
 */
public record QuotedFinding(UUID study, String title, int year, Finding finding) {}
