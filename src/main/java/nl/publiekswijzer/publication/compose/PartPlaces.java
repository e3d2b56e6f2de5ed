// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.function.Function;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.area.PlaceName;
import nl.publiekswijzer.figure.Spot;

/** How people call the parts of a work area, beside their postcodes. */
public record PartPlaces(Content content) {

  /** Whether any part has a name beside its own. */
  boolean areTold() {
    return content.figures().parts().lines().stream().anyMatch(line -> !of(line).isEmpty());
  }

  /** Place and district, or else the municipality; empty where nothing more is known. */
  String of(PartLine line) {
    PlaceName name = content.backdrop().plan().names().get(line.code());
    if (name == null) {
      return line.place() == null ? "" : line.place();
    }
    return name.district().isEmpty() ? name.place() : name.place() + ", " + name.district();
  }

  /** Of each part that has an outline what a map shows of it, in the order of the parts. */
  public List<Spot.Told> told(Function<PartLine, String> what) {
    return content.figures().parts().lines().stream()
        .filter(line -> content.backdrop().plan().find(line.code()).isPresent())
        .map(line -> told(line, what.apply(line)))
        .toList();
  }

  private Spot.Told told(PartLine line, String what) {
    String place = of(line);
    String name = place.isEmpty() ? line.name() : line.name() + " " + place;
    return new Spot.Told(line.code(), name + ": " + what);
  }
}
