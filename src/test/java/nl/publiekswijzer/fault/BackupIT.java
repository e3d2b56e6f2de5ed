// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.publiekswijzer.Slow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Backups made under load, put back with and without the archive of what came after them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Slow
class BackupIT {
  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final int CASES = 7;

  @TempDir private static Path folder;

  private Runner runner;

  @BeforeAll
  void start() throws IOException {
    runner = new Runner(folder, War.hooked(folder), LEASE, CASES);
  }

  @AfterAll
  void end() throws IOException {
    assertEquals(List.of(), runner.finish());
  }

  /** The first leaves whole what the other one breaks. */
  static List<Fault> faults() {
    return List.of(new ArchivedRestore(), new RestoreFault());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void nothingIsLostWithTheArchiveAndNothingContradictedWithoutIt(Fault fault) throws IOException {
    var result = runner.attempt(fault, 1);

    assertEquals(List.of(), result.violations());
    assertTrue(result.publications() > 0, "nothing was published");
  }
}
