// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.LocalDate;

/**
 * What a publication is about, as it is printed.
 *
 * @param workArea Dutch title of the work area
 * @param referenceDate day to which the households refer
 * @param estimated whether households are estimated per neighbourhood rather than known by address
 * @param fictitious whether everything is invented
 * @param open whether the segmentation is our own open one
 * @param drawn whether households were drawn; else they are estimates, or of an earlier scheme
 * @param protection of the counts
 * @param scope what was chosen beside the work area
 */
public record Subject(
    String library,
    boolean showsWorkArea,
    boolean showsMembers,
    String workArea,
    String edition,
    LocalDate referenceDate,
    String segmentation,
    boolean estimated,
    boolean fictitious,
    boolean open,
    boolean drawn,
    Protection protection,
    Scope scope) {}
