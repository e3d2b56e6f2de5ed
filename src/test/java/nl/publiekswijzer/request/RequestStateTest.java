package nl.publiekswijzer.request;

import static nl.publiekswijzer.request.RequestState.CANCELLED;
import static nl.publiekswijzer.request.RequestState.DEAD;
import static nl.publiekswijzer.request.RequestState.HELD;
import static nl.publiekswijzer.request.RequestState.PUBLISHED;
import static nl.publiekswijzer.request.RequestState.READY;
import static nl.publiekswijzer.request.RequestState.REJECTED;
import static nl.publiekswijzer.request.RequestState.RUNNING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
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
            READY, Set.of(RUNNING, CANCELLED),
            RUNNING, Set.of(PUBLISHED, READY, HELD, REJECTED, CANCELLED, DEAD),
            HELD, Set.of(READY, PUBLISHED, REJECTED, CANCELLED),
            PUBLISHED, Set.of(),
            REJECTED, Set.of(),
            CANCELLED, Set.of(),
            DEAD, Set.of()),
        Stream.of(RequestState.values())
            .collect(Collectors.toMap(s -> s, RequestStateTest::steps)));
  }

  private static Set<RequestState> steps(RequestState from) {
    return Stream.of(RequestState.values()).filter(from::mayBecome).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(RequestState.class)
  void stateIsFinalWhenNothingFollows(RequestState state) {
    assertEquals(steps(state).isEmpty(), state.isFinal());
    assertEquals(!state.isFinal(), RequestState.underway().contains(state));
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
