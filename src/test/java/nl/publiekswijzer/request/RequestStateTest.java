// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import static nl.publiekswijzer.request.RequestState.CANCELLED;
import static nl.publiekswijzer.request.RequestState.DEAD;
import static nl.publiekswijzer.request.RequestState.HELD;
import static nl.publiekswijzer.request.RequestState.PARKED;
import static nl.publiekswijzer.request.RequestState.PUBLISHED;
import static nl.publiekswijzer.request.RequestState.READY;
import static nl.publiekswijzer.request.RequestState.REJECTED;
import static nl.publiekswijzer.request.RequestState.RUNNING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.library.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStateTest {
  @Test
  void stepsAreThoseOfTheTable() {
    assertEquals(
        Map.of(
            READY, Set.of(RUNNING, PARKED, CANCELLED),
            RUNNING, Set.of(PUBLISHED, READY, HELD, REJECTED, CANCELLED, DEAD),
            HELD, Set.of(READY, PUBLISHED, REJECTED, CANCELLED),
            PARKED, Set.of(READY, CANCELLED),
            PUBLISHED, Set.of(),
            REJECTED, Set.of(),
            CANCELLED, Set.of(),
            DEAD, Set.of(READY)),
        Stream.of(RequestState.values())
            .collect(Collectors.toMap(s -> s, RequestStateTest::steps)));
  }

  private static Set<RequestState> steps(RequestState from) {
    return Stream.of(RequestState.values()).filter(from::mayBecome).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(RequestState.class)
  void stateIsFinalWhenNothingFollowsButASecondChance(RequestState state) {
    assertEquals(steps(state).isEmpty() || state == DEAD, state.isFinal());
    assertEquals(!state.isFinal(), RequestState.underway().contains(state));
  }

  @ParameterizedTest
  @EnumSource(RequestState.class)
  void originsAreTheStepsTheOtherWayRound(RequestState state) {
    assertEquals(
        Stream.of(RequestState.values())
            .filter(from -> from.mayBecome(state))
            .collect(Collectors.toSet()),
        state.origins());
  }

  @Test
  void whatIsUnderwayCanBeCancelled() {
    assertEquals(RequestState.underway(), QueueDeed.CANCEL.from());
  }

  @Test
  void deedsAreThoseOfTheState() {
    assertEquals(
        Map.of(
            READY, List.of(QueueDeed.CANCEL, QueueDeed.PARK, QueueDeed.RUSH),
            RUNNING, List.of(QueueDeed.CANCEL),
            HELD, List.of(QueueDeed.CANCEL),
            PARKED, List.of(QueueDeed.CANCEL, QueueDeed.UNPARK),
            DEAD, List.of(QueueDeed.RETRY)),
        Stream.of(READY, RUNNING, HELD, PARKED, DEAD)
            .collect(Collectors.toMap(state -> state, state -> entry(state).deeds())));
    assertEquals(List.of(), entry(PUBLISHED).deeds());
  }

  private static QueueEntry entry(RequestState state) {
    return new QueueEntry(
        new UUID(0, 1),
        "Bibliotheek",
        ReportKind.MEMBERS,
        "2024",
        state,
        null,
        0,
        0,
        5,
        false,
        null,
        null,
        Instant.EPOCH,
        Duration.ZERO);
  }

  @Test
  void onlyAnalysesOfMembersNeedAMemberFile() {
    assertEquals(
        Set.of(ReportKind.MEMBERS, ReportKind.COMBINED),
        Stream.of(ReportKind.values())
            .filter(ReportKind::needsMemberFile)
            .collect(Collectors.toSet()));
  }

  @Test
  void onlyAnalysesOfResidentsShowTheWorkArea() {
    assertEquals(
        Set.of(ReportKind.RESIDENTS, ReportKind.COMBINED),
        Stream.of(ReportKind.values())
            .filter(ReportKind::showsWorkArea)
            .collect(Collectors.toSet()));
  }
}
