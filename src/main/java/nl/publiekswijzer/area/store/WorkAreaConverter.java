// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.WorkArea;

/** A work area, or none, in one column: municipality codes, a bar, postcode areas. */
@Converter(autoApply = true)
public class WorkAreaConverter implements AttributeConverter<WorkArea, String> {
  @Override
  public String convertToDatabaseColumn(WorkArea area) {
    if (area == null) {
      return null;
    }
    var postcodes =
        area.postcodeAreas().stream().map(String::valueOf).collect(Collectors.joining(","));
    return String.join(",", area.municipalities()) + "|" + postcodes;
  }

  @Override
  public WorkArea convertToEntityAttribute(String column) {
    if (column == null) {
      return null;
    }
    int bar = column.indexOf('|');
    return new WorkArea(
        split(column.substring(0, bar)),
        split(column.substring(bar + 1)).stream().map(Integer::valueOf).toList());
  }

  private static List<String> split(String list) {
    return Stream.of(list.split(",")).filter(s -> !s.isEmpty()).toList();
  }
}
