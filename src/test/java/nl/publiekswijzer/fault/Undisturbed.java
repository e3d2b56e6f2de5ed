// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs every case once while nothing goes wrong: what comes out then is right. */
final class Undisturbed {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String LIBRARY = "Bibliotheek Ongestoord ";
  private static final String ANSWERS =
      """
      select r.note, convert_from(f.content, 'UTF8'), m.report from analysis_request r
      join publication p on p.request_id = r.id
      join publication_file f on f.publication_id = p.id and f.name = 'cijfers.json'
      left join match_report m on m.request_id = r.id
      join library l on l.id = r.library_id where l.name like ?
      """;

  private final MemberFiles files;
  private final List<Case> cases;
  private Oracle oracle = new Oracle(Map.of());
  private Duration serviceTime = Duration.ZERO;

  Undisturbed(MemberFiles files, List<Case> cases) {
    this.files = files;
    this.cases = cases;
  }

  /** Learns from a cluster; the next one draws by keys of its own. */
  void learn(Cluster cluster) throws IOException {
    files.learn(cluster.client(cluster.node(0)), cases);
    long begin = System.nanoTime();
    var answers = new HashMap<Integer, Oracle.Answer>();
    sendAll(cluster);
    Waiting.until(
        "undisturbed run",
        PATIENCE,
        () -> answers(cluster, answers) ? Optional.of(answers) : Optional.empty());
    serviceTime = Duration.ofNanos((System.nanoTime() - begin) / cases.size());
    oracle = new Oracle(answers);
  }

  private void sendAll(Cluster cluster) throws IOException {
    var keeper = cluster.keeper(cluster.node(0));
    try (var history = new History(cluster.folder().resolve("undisturbed.jsonl"))) {
      var client = new LoadClient(cluster.access(), history);
      for (Case subject : cases) {
        var order =
            new Order(String.valueOf(subject.number()), LIBRARY + subject.number(), subject);
        keeper.ensureLibrary(order.library());
        var reply = client.submit(cluster.node(0), order, Order.EDITION, files.of(subject));
        if (reply.outcome() != Call.Outcome.OK) {
          throw new IllegalStateException("undisturbed and not accepted: " + reply);
        }
      }
    }
  }

  /** Whether all are there. */
  private boolean answers(Cluster cluster, Map<Integer, Oracle.Answer> answers) {
    cluster
        .sql()
        .list(
            row ->
                answers.put(
                    Integer.valueOf(row.getString(1)),
                    new Oracle.Answer(Figures.alone(row.getString(2)), row.getString(3))),
            ANSWERS,
            LIBRARY + "%");
    return answers.size() == cases.size();
  }

  Oracle oracle() {
    return oracle;
  }

  /** Of one request, when all servers of the cluster work. */
  Duration serviceTime() {
    return serviceTime;
  }
}
