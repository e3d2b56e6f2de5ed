// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import org.junit.jupiter.api.Test;

class SubjectTest {
  @Test
  void ofManyMunicipalitiesTheNumberOfOthersIsRight() {
    var country = MemoryEdition.ofCountry();
    var names = country.areas().municipalities().stream().map(Municipality::name).toList();
    var codes = country.areas().municipalities().stream().map(Municipality::code).toList();
    for (int size : List.of(3, 60, 341, 342)) {
      for (int from : IntStream.range(0, 342 - size + 1).filter(i -> i % 7 == 0).toArray()) {
        var area = new WorkArea(codes.subList(from, from + size), List.of());
        var subject = new RequestFixtures(country, ReportKind.RESIDENTS, area).figures(0).subject();
        String first = names.get(codes.indexOf(area.municipalities().get(0)));
        assertEquals(first + " en " + (size - 1) + " andere", subject.briefWorkArea(8));
      }
    }
  }
}
