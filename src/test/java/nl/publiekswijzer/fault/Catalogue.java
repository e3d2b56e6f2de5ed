// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.request.Phase;

/** All faults of the matrix. */
final class Catalogue {
  private Catalogue() {}

  /**
   * @param rounds of the rolling restart
   */
  static List<Fault> all(int rounds) {
    return Stream.concat(
            Stream.of(Phase.values()).map(phase -> (Fault) new NodeFaults.KilledInPhase(phase)),
            Stream.of(
                new NodeFaults.KilledAfterPublishing(),
                new NetworkFaults.CutCommit(),
                new NodeFaults.Zombie(),
                new NodeFaults.ShortPause(),
                new DatabaseFaults.OrderlyStop(),
                new DatabaseFaults.Crash(),
                new NodeFaults.RollingRestart(rounds),
                new QueueFaults.Cancelled(),
                new NetworkFaults.HalfOpen(),
                new NetworkFaults.SlowNetwork(),
                new NetworkFaults.LeakedPool(),
                new DatabaseFaults.NoConnectionsLeft(),
                new DatabaseFaults.BlockedTable(),
                new ServerFaults.Poison(),
                new ServerFaults.ExhaustedMemory(),
                new DatabaseFaults.EmptiedBatchRepository(),
                new QueueFaults.NewEdition(),
                new ServerFaults.Descriptors(),
                new ServerFaults.FullTemporaryVolume(),
                new QueueFaults.CutPost(),
                new QueueFaults.ParallelPosts(),
                new SlowClients(),
                new BrokenFiles(),
                new HostileReceivers(),
                new ReleaseFault(),
                new ClockFault(),
                new QueueFaults.LongRequest(),
                new QueueFaults.NoisyLibrary(),
                new Bloat(),
                new DatabaseFaults.FailOver(),
                new ArchiveFault(ArchiveFault.Kind.FULL),
                new ArchiveFault(ArchiveFault.Kind.READ_ONLY),
                new DamageFault(),
                new ArchivedRestore(),
                new RestoreFault(),
                new DiskFault()))
        .toList();
  }

  /** Those with these numbers, separated by commas; or all. */
  static List<Fault> chosen(String numbers, int rounds) {
    var wanted = List.of(numbers.split(","));
    return all(rounds).stream()
        .filter(
            fault ->
                numbers.equals("all")
                    || wanted.contains(fault.id())
                    || wanted.contains(fault.id().split(" ")[0]))
        .toList();
  }
}
