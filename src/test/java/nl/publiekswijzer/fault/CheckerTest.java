// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starts from one order that was published as it should, and spoils one thing at a time. */
class CheckerTest {
  private static final UUID REQUEST = new UUID(0, 1);
  private static final UUID PUBLICATION = new UUID(0, 2);
  private static final UUID NEWS = new UUID(0, 3);
  private static final String FIGURES =
      "{\"publicatie\":{\"kenmerk\":\"A\"},\"onderwerp\":{\"bibliotheek\":\"B\"},\"aantal\":5}";
  private static final Order ORDER = new Order("k", "Bibliotheek", new Case(1));
  private static final Oracle ORACLE =
      new Oracle(Map.of(1, new Oracle.Answer(Figures.alone(FIGURES), "verslag")));

  private final List<Call> calls = new ArrayList<>();
  private final List<Evidence.Request> requests = new ArrayList<>();
  private final List<Evidence.Event> events = new ArrayList<>();
  private final List<Evidence.Publication> publications = new ArrayList<>();
  private final List<Evidence.StoredFile> files = new ArrayList<>();
  private final List<Evidence.News> news = new ArrayList<>();
  private final List<Evidence.Told> told = new ArrayList<>();
  private final Map<UUID, String> compiled = new HashMap<>();
  private Long brokenAuditLine;
  private Long brokenLogEntry;

  @BeforeEach
  void goodRun() {
    call(Call.Deed.SUBMIT, Call.Outcome.INVOKE, null);
    call(Call.Deed.SUBMIT, Call.Outcome.OK, REQUEST);
    call(Call.Deed.READ_AS_STRANGER, Call.Outcome.FAIL, REQUEST);
    requests.add(request(RequestState.PUBLISHED, PUBLICATION));
    event(RequestState.READY, null, 0, 0);
    event(RequestState.RUNNING, null, 0, 1);
    event(RequestState.RUNNING, Phase.COMPILE, 35, 1);
    event(RequestState.READY, Phase.COMPILE, 35, 1);
    event(RequestState.RUNNING, null, 0, 2);
    event(RequestState.RUNNING, Phase.PUBLISH, 95, 2);
    event(RequestState.PUBLISHED, Phase.PUBLISH, 100, 2);
    publications.add(publication(PUBLICATION, 2));
    file("publicatie.pdf", "aa", "aa", null);
    file("cijfers.json", "bb", "bb", FIGURES);
    file("cijfers.csv", "cc", "cc", null);
    news.add(new Evidence.News(NEWS, "PUBLICATION_READY", PUBLICATION));
    told.add(new Evidence.Told(NEWS, PUBLICATION));
    told.add(new Evidence.Told(NEWS, PUBLICATION));
    compiled.put(REQUEST, "aa");
  }

  private void call(Call.Deed deed, Call.Outcome outcome, UUID request) {
    calls.add(new Call(0, deed, outcome, "knoop1", "k", 0, request));
  }

  private static Evidence.Request request(RequestState state, UUID publication) {
    return new Evidence.Request(REQUEST, "k", 1, state, 2, 2, publication, "verslag");
  }

  private void event(RequestState state, Phase phase, int percent, int token) {
    events.add(new Evidence.Event(events.size(), REQUEST, state, phase, percent, token, token));
  }

  private static Evidence.Publication publication(UUID id, int token) {
    return new Evidence.Publication(id, REQUEST, 1, "serie", 1, token, 1);
  }

  private void file(String name, String digest, String actual, String text) {
    files.add(new Evidence.StoredFile(PUBLICATION, name, digest, actual, 9, 9, text));
  }

  private void assertViolates(String... invariants) {
    var evidence =
        new Evidence(
            calls,
            requests,
            events,
            publications,
            files,
            news,
            told,
            compiled,
            brokenAuditLine,
            brokenLogEntry);
    var found = new Checker(evidence, List.of(ORDER), ORACLE).violations();
    assertEquals(
        List.of(invariants),
        found.stream().map(Violation::invariant).distinct().sorted().toList(),
        found::toString);
  }

  @Test
  void aTakeOverThatWentWellViolatesNothing() {
    assertViolates();
  }

  @Test
  void anAcceptedRequestThatIsGoneIsLost() {
    call(Call.Deed.SUBMIT, Call.Outcome.OK, new UUID(0, 9));
    assertViolates("I1");
  }

  @Test
  void aGoodOrderIsNotRefused() {
    calls.add(new Call(0, Call.Deed.SUBMIT, Call.Outcome.FAIL, "knoop1", "k", 404, null));
    assertViolates("I1");
  }

  @Test
  void anOrderMayBePutOff() {
    calls.add(new Call(0, Call.Deed.SUBMIT, Call.Outcome.FAIL, "knoop1", "k", 503, null));
    assertViolates();
  }

  @Test
  void aRequestThatNeverEndsIsLost() {
    requests.add(
        new Evidence.Request(new UUID(0, 9), "l", 1, RequestState.RUNNING, 1, 1, null, null));
    assertViolates("I1");
  }

  @Test
  void anUnknownAnswerPromisesNothing() {
    call(Call.Deed.SUBMIT, Call.Outcome.UNKNOWN, null);
    assertViolates();
  }

  @Test
  void aCancellationThatWasPromisedMustBe() {
    call(Call.Deed.CANCEL, Call.Outcome.OK, REQUEST);
    assertViolates("I1");
  }

  @Test
  void oneOrderIsOneRequest() {
    requests.add(
        new Evidence.Request(new UUID(0, 9), "k", 1, RequestState.REJECTED, 1, 1, null, null));
    assertViolates("I2");
  }

  @Test
  void twoPublicationsOfARequestAreOneTooMany() {
    publications.add(new Evidence.Publication(new UUID(0, 9), REQUEST, 1, "serie", 2, 2, 1));
    files.addAll(
        files.stream()
            .map(
                f ->
                    new Evidence.StoredFile(
                        new UUID(0, 9), f.name(), f.digest(), f.actual(), 9, 9, f.text()))
            .toList());
    assertViolates("I2");
  }

  @Test
  void aPublicationBesideACancellationIsOneTooMany() {
    requests.set(0, request(RequestState.CANCELLED, null));
    news.clear();
    told.clear();
    assertViolates("I2");
  }

  @Test
  void storedBytesAreThoseThatWereWritten() {
    file("cijfers.xml", "dd", "ee", null);
    assertViolates("I3");
  }

  @Test
  void anOldTokenPublishesNothing() {
    publications.set(0, publication(PUBLICATION, 1));
    assertViolates("I4");
  }

  @Test
  void aTokenIsNeverUsedTwice() {
    events.set(4, new Evidence.Event(4, REQUEST, RequestState.RUNNING, null, 0, 1, 2));
    assertViolates("I4");
  }

  @Test
  void whatHasEndedDoesNotRunAgain() {
    event(RequestState.RUNNING, null, 0, 2);
    assertViolates("I5");
  }

  @Test
  void progressDoesNotGoBack() {
    events.add(6, new Evidence.Event(6, REQUEST, RequestState.RUNNING, Phase.GATHER, 5, 2, 2));
    assertViolates("I5");
  }

  @Test
  void aStrangerReadsNothing() {
    call(Call.Deed.READ_AS_STRANGER, Call.Outcome.OK, REQUEST);
    assertViolates("I7");
  }

  @Test
  void whatHappenedIsWrittenDown() {
    news.clear();
    told.clear();
    assertViolates("I9");
  }

  @Test
  void whatWasWrittenDownIsTold() {
    told.clear();
    assertViolates("I9");
  }

  @Test
  void eventsAreToldInTheirOrder() {
    var withdrawn = new UUID(0, 4);
    news.add(new Evidence.News(withdrawn, "PUBLICATION_WITHDRAWN", PUBLICATION));
    told.add(0, new Evidence.Told(withdrawn, PUBLICATION));
    assertViolates("I9");
  }

  @Test
  void figuresAreThoseOfTheUndisturbedRun() {
    files.removeIf(f -> f.name().equals("cijfers.json"));
    file("cijfers.json", "bb", "bb", FIGURES.replace("5", "6"));
    assertViolates("I10");
  }

  @Test
  void thePdfIsThatOfTheEarlierAttempt() {
    compiled.put(REQUEST, "ff");
    assertViolates("I10");
  }

  @Test
  void theLogOfPublicationsIsUnbroken() {
    brokenLogEntry = 7L;
    assertViolates("I12");
  }

  @Test
  void theAuditIsUnbroken() {
    brokenAuditLine = 7L;
    assertViolates("I12");
  }
}
