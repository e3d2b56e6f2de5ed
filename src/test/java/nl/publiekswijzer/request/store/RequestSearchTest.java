// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.store.RequestSearch.Question;
import nl.publiekswijzer.request.store.RequestSearch.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class RequestSearchTest {
  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private RequestSearch search;

  @BeforeEach
  void arrange(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    search = new RequestSearch(given.entities());
    given.insert(
        "postcode_area",
        Map.of(
            "edition_id", requests.edition,
            "postcode4", 1234,
            "municipality_code", "GM77",
            "municipality", "Brinkdorp aan de Vecht",
            "province_code", "PV26",
            "block", 1234,
            "province", "Utrecht"));
  }

  private UUID entered(UUID library, int moment, Map<String, ?> other) {
    var row = new HashMap<String, Object>(other);
    row.put("created_at", Rows.moment(moment));
    return requests.rows.request(library, requests.edition, row);
  }

  private RequestSearch.Found found(String text, State state, ReportKind kind, int page, int size) {
    transaction.actAs(DatabaseRole.WEB, requests.merelstede, requests.vinkenoord);
    String within =
        Stream.of(requests.merelstede, requests.vinkenoord)
            .map(UUID::toString)
            .collect(Collectors.joining(","));
    return search.find(new Question(text, state, kind, page, size), within);
  }

  private List<UUID> found(String text) {
    return found(text, State.ALL, null, 1, 20).ids();
  }

  @Test
  void requestsAreFoundByNumberLibraryPlaceAndTheNameOfTheirArea() {
    var one = entered(requests.merelstede, 1, Map.of("work_area", "GM77|"));
    var two =
        entered(
            requests.vinkenoord,
            2,
            Map.of("work_area", "|1234", "terms", "{\"report\":{\"areaName\":\"De Brinken\"}}"));
    String number = "PW-" + one.toString().substring(0, 13).toUpperCase(Locale.ROOT);

    assertEquals(List.of(two, one), found(""));
    assertEquals(List.of(one), found(number));
    assertEquals(List.of(one), found(number.replace("-", "").toLowerCase(Locale.ROOT)));
    assertEquals(List.of(one), found("MEREL"));
    assertEquals(List.of(two, one), found("brinkdorp"));
    assertEquals(List.of(two), found("de brinken"));
    assertEquals(List.of(), found("%"));
    assertEquals(List.of(), found("areaName"), "words of ours are no words of theirs");
  }

  @Test
  void whatIsUnderwayAndWhatHasEndedAreToldApart() {
    var ready = entered(requests.merelstede, 1, Map.of("state", "READY"));
    var ended = entered(requests.merelstede, 2, Map.of("state", "CANCELLED"));

    assertEquals(List.of(ready), found("", State.UNDERWAY, null, 1, 20).ids());
    assertEquals(List.of(ended), found("", State.ENDED, null, 1, 20).ids());
    assertEquals(
        List.of(), found("", State.ALL, ReportKind.COMBINED, 1, 20).ids(), "they are of residents");
  }

  /** As many statements for five thousand as for one: a page of rows with their number. */
  @Test
  void ofFiveThousandOnePageIsRead() {
    transaction.execute(
        "insert into analysis_request (id, library_id, kind, edition_id, work_area, approved, state,"
            + " created_at) select gen_random_uuid(), ?, 'RESIDENTS', ?, 'GM77|', '', 'CANCELLED',"
            + " timestamptz '2026-01-01' + make_interval(secs => n) from generate_series(1, 5000) n",
        requests.merelstede,
        requests.edition);

    var last = found("brinkdorp", State.ALL, null, 250, 20);

    assertEquals(20, last.ids().size());
    assertEquals(5000, last.total());
    assertEquals(0, found("", State.ALL, null, 251, 20).total(), "there is no such page");
  }

  @Test
  void numbersAreKnownInAnySpelling() {
    assertEquals("52d5d2a620f2", RequestSearch.digits("PW-52D5D2A6-20F2"));
    assertEquals("52d5d2a6", RequestSearch.digits(" pw 52d5d2a6 ".strip()));
    assertEquals("", RequestSearch.digits("Deventer"));
    assertEquals("", RequestSearch.digits("12"));
  }
}
