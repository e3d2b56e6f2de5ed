// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.area.WorkArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkAreaConverterTest {
  private final WorkAreaConverter converter = new WorkAreaConverter();

  static Stream<WorkArea> workAreas() {
    return Stream.of(
        new WorkArea(List.of("GM0001"), List.of()),
        new WorkArea(List.of(), List.of(1234)),
        new WorkArea(List.of("GM0002", "GM0001"), List.of(1235, 1234)));
  }

  @ParameterizedTest
  @MethodSource("workAreas")
  void workAreaComesBackAsItWasStored(WorkArea area) {
    assertEquals(area, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(area)));
  }

  @Test
  void columnIsReadableForPeople() {
    assertEquals(
        "GM0001,GM0002|1234,1235",
        converter.convertToDatabaseColumn(
            new WorkArea(List.of("GM0002", "GM0001"), List.of(1235, 1234))));
  }
}
