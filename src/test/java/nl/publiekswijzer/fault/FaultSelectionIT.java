// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.Slow;
import nl.publiekswijzer.request.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Some faults with one seed each, on two servers that are started once; and whether the checker
 * notices when the product is broken. All faults: {@code mvn -q -Pfaults verify}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Slow
class FaultSelectionIT {
  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final int CASES = 9;

  @TempDir private static Path folder;

  private Runner runner;

  @BeforeAll
  void start() throws IOException {
    runner = new Runner(folder, War.broken(folder), LEASE, CASES);
  }

  @AfterAll
  void end() throws IOException {
    assertEquals(List.of(), runner.finish());
  }

  static List<Fault> faults() {
    return List.of(
        new NodeFaults.KilledInPhase(Phase.COMPILE),
        new NetworkFaults.CutCommit(),
        new NodeFaults.Zombie(),
        new DatabaseFaults.Crash(),
        new NodeFaults.RollingRestart(1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void nothingIsLostAndNothingIsDoubled(Fault fault) throws IOException {
    var result = runner.attempt(fault, 1);

    System.out.println(Result.heading() + "\n" + result.line());
    assertEquals(List.of(), result.violations());
    assertTrue(result.publications() > 0, "nothing was published");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bites")
  void theCheckerNoticesBrokenParts(Bite bite) throws IOException {
    var result = runner.attempt(bite, 1);

    var found = result.violations().stream().map(Violation::invariant).collect(Collectors.toSet());
    assertTrue(found.contains(bite.violated()), result.violations()::toString);
  }

  static List<Bite> bites() {
    return List.of(new Bite.CarelessToken(), new Bite.PublishedTwice(), new Bite.LostNews());
  }
}
