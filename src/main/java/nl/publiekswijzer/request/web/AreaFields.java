// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.WorkArea;

/**
 * What is filled in of a work area.
 *
 * @param municipalities their codes
 * @param postcodes as they were typed
 * @param search what was typed to find municipalities
 * @param window the part of the map that is seen, as {@link AreaWindow} writes it
 */
public record AreaFields(
    List<String> municipalities, String postcodes, String search, String window) {
  public AreaFields {
    municipalities = List.copyOf(municipalities);
  }

  static AreaFields of(Optional<WorkArea> area) {
    return new AreaFields(
        area.map(WorkArea::municipalities).orElse(List.of()),
        area.map(WorkArea::postcodeAreas).orElse(List.of()).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ")),
        "",
        "");
  }

  public boolean chose(String municipality) {
    return municipalities.contains(municipality);
  }

  AreaFields with(List<String> others) {
    return choosing(Stream.concat(municipalities.stream(), others.stream()).distinct().toList());
  }

  AreaFields without(String municipality) {
    return choosing(municipalities.stream().filter(one -> !one.equals(municipality)).toList());
  }

  /** The same with other municipalities. */
  AreaFields choosing(List<String> others) {
    return new AreaFields(others, postcodes, search, window);
  }

  AreaFields seeing(String otherWindow) {
    return new AreaFields(municipalities, postcodes, search, otherWindow);
  }
}
