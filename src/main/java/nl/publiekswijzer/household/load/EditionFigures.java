// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.util.List;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.household.AreaCounts;

/**
 * What may be told of an edition.
 *
 * @param areas each in its block
 * @param counts by the lowest postcode of each part that may be told of: a block, or a postcode
 *     area where the counts are estimates
 * @param base households of the country by ordinal of the subsegment
 */
record EditionFigures(List<PostcodeArea> areas, AreaCounts counts, long[] base) {}
