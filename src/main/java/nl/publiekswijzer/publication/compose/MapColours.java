// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.LegendEntry;

/**
 * The colours of segments on a map, and of sums of them, which have that of a segment that is not
 * there by itself.
 *
 * @param used codes of what the map shows
 */
record MapColours(Content content, List<String> used) {

  List<LegendEntry> legend() {
    var legend = new ArrayList<>(content.legend(used::contains));
    used.stream()
        .filter(content.figures()::isSum)
        .distinct()
        .sorted()
        .forEach(sum -> legend.add(LegendEntry.of(of(sum), content.label(sum))));
    return legend;
  }

  Colour of(String code) {
    return content.figures().isSum(code) ? ofSum(SumCode.segments(code)) : content.colour(code);
  }

  private Colour ofSum(List<String> segments) {
    return segments.stream()
        .filter(content.chosen()::equals)
        .findFirst()
        .or(() -> segments.stream().filter(s -> !used.contains(s)).findFirst())
        .map(content::colour)
        .orElseGet(() -> content.colour(segments.get(0)));
  }
}
