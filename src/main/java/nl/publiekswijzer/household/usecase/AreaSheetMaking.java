// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.Outline;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.MunicipalOutlines;

/** Measures a chosen area and finds the outlines that show it. */
record AreaSheetMaking(LoadedEdition data, MunicipalOutlines outlines) {
  AreaSheet sheet(WorkArea area) {
    var known = data.areas().postcodes(area);
    known.removeIf(postcode -> data.areas().municipality(postcode) == null);
    Set<String> provinces =
        known.stream()
            .map(postcode -> data.areas().municipality(postcode).province())
            .collect(Collectors.toSet());
    var chosen = Set.copyOf(area.municipalities());
    return new AreaSheet(
        data.counts().households(known),
        known.size(),
        List.copyOf(data.areas().added(area)),
        municipalities(m -> provinces.contains(m.province()) && !chosen.contains(m.code())),
        Stream.concat(
                municipalities(m -> chosen.contains(m.code())).stream(),
                single(area).flatMap(this::postcodeArea))
            .toList());
  }

  AreaSheet sheet(String province) {
    return new AreaSheet(
        0, 0, List.of(), municipalities(m -> m.province().equals(province)), List.of());
  }

  /** Those that were chosen by themselves, with what comes along. */
  private Stream<Integer> single(WorkArea area) {
    return Stream.concat(area.postcodeAreas().stream(), data.areas().added(area).stream());
  }

  private Stream<AreaSheet.Shape> postcodeArea(int postcode) {
    return data.supplements().outlines().find(postcode).stream()
        .map(outline -> postcodeArea(String.valueOf(postcode), outline));
  }

  private static AreaSheet.Shape postcodeArea(String name, Outline outline) {
    return new AreaSheet.Shape(name, name, AreaSheet.Shape.UNTOLD, outline);
  }

  private List<AreaSheet.Shape> municipalities(Predicate<Municipality> condition) {
    return data.areas().byMunicipality().entrySet().stream()
        .filter(entry -> condition.test(entry.getKey()))
        .flatMap(entry -> municipality(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Stream<AreaSheet.Shape> municipality(Municipality of, SortedSet<Integer> postcodes) {
    return outlines.find(data, of.code()).stream()
        .map(
            outline ->
                new AreaSheet.Shape(
                    of.code(), of.name(), data.counts().households(postcodes), outline));
  }
}
