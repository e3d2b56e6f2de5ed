// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Node;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.Attempt;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class LeasesTest {
  private static final Duration LEASE = Duration.ofSeconds(600);

  private final Node node = node();

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private Leases leases;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    leases = new Leases(given.actAs(DatabaseRole.WEB).dataSource(), node);
  }

  /** The node of a server that has no settings. */
  static Node node() {
    var empty =
        (Config)
            Proxy.newProxyInstance(
                LeasesTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.empty());
    return new Node(new Settings(empty));
  }

  private void insertNode(String name, int workers, long startedAgo, long seenAgo) {
    transaction.insert(
        "node",
        Map.of(
            "name",
            name,
            "software",
            "0." + workers,
            "workers",
            workers,
            "started_at",
            requests.now().minusSeconds(startedAgo),
            "seen_at",
            requests.now().minusSeconds(seenAgo)));
  }

  private String nodes(String columns) {
    return (String)
        transaction.value(
            "select string_agg(row(" + columns + ")::text, ' ' order by name) from node");
  }

  @Test
  void aNodeThatIsNewIsSeen() throws SQLException {
    var before = requests.now();

    var heard = leases.prolong(List.of(), LEASE, 3);

    assertEquals(new Leases.Heard(heard.at(), Set.of()), heard);
    requests.assertTakenSince(before, heard.at());
    assertEquals(
        "(%s,%s,3,t,t)".formatted(node.name(), Software.VERSION),
        nodes(
            "name, software, workers, started_at between '%1$s' and clock_timestamp(),"
                    .formatted(before)
                + " seen_at between '%1$s' and clock_timestamp()".formatted(before)));
  }

  @Test
  void aNodeThatIsKnownIsSeenAgain() throws SQLException {
    insertNode(node.name(), 2, 9_000, 7_000);
    var before = requests.now();

    leases.prolong(List.of(), LEASE, 3);

    assertEquals(
        "(%s,0.2,2,t,t)".formatted(node.name()),
        nodes(
            "name, software, workers, started_at < '%1$s', seen_at between '%1$s' and"
                    .formatted(before)
                + " clock_timestamp()"));
  }

  @Test
  void nodesThatAreSilentForAnHourAreForgotten() throws SQLException {
    insertNode("knoop-1", 4, 9_000, 3_540);
    insertNode("knoop-2", 5, 8_000, 3_660);

    leases.prolong(List.of(), LEASE, 3);

    assertEquals("(knoop-1) (%s)".formatted(node.name()), nodes("name"));
  }

  @Test
  void theLeasesOfItsAttemptsAreProlonged() throws SQLException {
    var first = requests.running(requests.merelstede, "token", 7);
    var second = requests.running(requests.vinkenoord, "token", 8);
    var attempts = Set.of(new Attempt(first, 7), new Attempt(second, 8));
    var before = requests.now();

    assertEquals(attempts, leases.prolong(attempts, LEASE, 3).own());
    requests.assertAfter(before, LEASE, LEASE, requests.moment(first, "lease_until"));
    requests.assertAfter(before, LEASE, LEASE, requests.moment(second, "lease_until"));
  }

  @Test
  void whatBelongsToAnotherAttemptOrToNoneIsNotProlonged() throws SQLException {
    var own = requests.running(requests.merelstede, "token", 7);
    var lost = requests.running(requests.merelstede, "token", 8);
    var ended = requests.in("CANCELLED", requests.merelstede, "token", 9);
    var other = requests.running(requests.vinkenoord, "token", 7);
    var lostBefore = requests.told(lost, "analysis_request.*");
    var endedBefore = requests.told(ended, "analysis_request.*");
    var otherBefore = requests.told(other, "analysis_request.*");

    var heard =
        leases.prolong(
            List.of(new Attempt(lost, 7), new Attempt(own, 7), new Attempt(ended, 9)), LEASE, 3);

    assertEquals(Set.of(new Attempt(own, 7)), heard.own());
    assertEquals(lostBefore, requests.told(lost, "analysis_request.*"));
    assertEquals(endedBefore, requests.told(ended, "analysis_request.*"));
    assertEquals(otherBefore, requests.told(other, "analysis_request.*"));
  }
}
