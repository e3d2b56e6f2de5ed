// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.publiekswijzer.it.Server;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.request.Phase;

/** One fault with one seed on a running cluster. */
final class Trial implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration TO_RECOVER = Duration.ofSeconds(15);
  private static final int LIBRARIES = 4;

  private final Fault fault;
  private final Cluster cluster;
  private final MemberFiles files;
  private final Random random;
  private final String name;
  private final History history;
  private final List<Case> spare;
  private final List<Load> loads = new ArrayList<>();
  private final List<Violation> unmet = Collections.synchronizedList(new ArrayList<>());
  private final Map<UUID, String> compiled = new HashMap<>();
  private Duration takeOver;
  private Duration recovery;

  Trial(Fault fault, int seed, Cluster cluster, MemberFiles files, List<Case> cases)
      throws IOException {
    this.fault = fault;
    this.cluster = cluster;
    this.files = files;
    this.random = new Random(31L * fault.id().hashCode() + seed);
    this.name =
        "%s-%d-%04x".formatted(fault.id().replace(' ', '-'), seed, System.nanoTime() & 0xffff);
    Path folder = Files.createDirectories(cluster.folder().resolve("histories"));
    this.history = new History(folder.resolve(name + ".jsonl"));
    var shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, random);
    int count = Math.min(fault.orders(), shuffled.size());
    load(orders(shuffled.subList(0, count)), Order.EDITION);
    spare = List.copyOf(shuffled.subList(count, shuffled.size()));
  }

  private List<Order> orders(List<Case> cases) {
    var orders = new ArrayList<Order>();
    for (Case subject : cases) {
      int number = orders.size();
      orders.add(new Order(name + "-" + number, library(number % LIBRARIES), subject));
    }
    return orders;
  }

  /**
   * What the usual load does not ask. The same members in the name of two libraries would be held
   * until somebody decides.
   */
  List<Case> spare() {
    return spare;
  }

  /** Name of one of the trial's own libraries. */
  String library(Object which) {
    return "Bibliotheek " + name + " " + which;
  }

  /** A load besides the usual one; its libraries are entered. */
  Load load(List<Order> orders, String edition) {
    var load = apart(history, orders, edition);
    loads.add(load);
    return load;
  }

  /** A load that counts for nothing, with a history of its own. */
  Load apart(History own, List<Order> orders, String edition) {
    enterLibraries(orders);
    return new Load(cluster, own, files, orders, edition);
  }

  /** As far as that was not done before. */
  void enterLibraries(List<Order> orders) {
    var keeper = cluster.keeper(cluster.node(0));
    orders.stream().map(Order::library).distinct().forEach(keeper::ensureLibrary);
  }

  /** An order beside those of the usual load. */
  Order order(String suffix, String library, Case subject) {
    return new Order(name + "-" + suffix, library(library), subject);
  }

  Cluster cluster() {
    return cluster;
  }

  List<Node> nodes() {
    return cluster.nodes();
  }

  Node node(int index) {
    return cluster.node(index);
  }

  Sql sql() {
    return cluster.sql();
  }

  /** The first server, as the client asks it. */
  Server client() {
    return cluster.client(cluster.node(0));
  }

  /** Whether the last checkpoint is of the whole log of publications. */
  boolean isLogSigned() {
    return sql()
        .text(
            "select (select count(*) from log_entry) = (select size from log_checkpoint order by"
                + " number desc limit 1)")
        .equals("t");
  }

  Random random() {
    return random;
  }

  /** The usual load. */
  Load load() {
    return loads.get(0);
  }

  boolean isAnswered() {
    return loads.stream().allMatch(Load::isAnswered);
  }

  /** Of the edition that undisturbed runs were made of; others have other figures. */
  List<Order> orders() {
    return loads.stream()
        .filter(load -> load.edition().equals(Order.EDITION))
        .flatMap(load -> load.orders().stream())
        .toList();
  }

  EvidenceReader evidence() {
    return new EvidenceReader(sql(), "Bibliotheek " + name + " %");
  }

  History history() {
    return history;
  }

  Duration lease() {
    return cluster.shape().lease();
  }

  /** Every node does this at a border of a phase. */
  void order(Control.Border border, Phase phase, Control.Deed deed) {
    nodes().forEach(node -> node.control().order(border, phase, deed));
  }

  void withdraw(Control.Border border, Phase phase, Control.Deed deed) {
    nodes().forEach(node -> node.control().withdraw(border, phase, deed));
  }

  /** An attempt and where it is worked on. */
  record Caught(Node node, UUID request, int token) {}

  /** Waits until any attempt reaches the border. */
  Caught awaitCaught(Control.Border border, Phase phase) {
    return awaitCaught(border, phase, null);
  }

  /**
   * Waits until an attempt reaches the border.
   *
   * @param request that it is of; null for any
   */
  Caught awaitCaught(Control.Border border, Phase phase, UUID request) {
    return Waiting.until(
        border + " " + phase,
        PATIENCE,
        () ->
            nodes().stream()
                .flatMap(node -> caught(node, border, phase))
                .filter(caught -> request == null || caught.request().equals(request))
                .findFirst());
  }

  private static Stream<Caught> caught(Node node, Control.Border border, Phase phase) {
    return node.control().marks(border, phase).stream()
        .map(mark -> new Caught(node, mark.request(), mark.token()));
  }

  /** Waits until so much of the usual load was accepted. */
  void awaitAccepted(int count) {
    expectSoon(count + " orders accepted", PATIENCE, () -> load().accepted().size() >= count);
  }

  /** Waits until all that was sent has ended, while the fault lasts. */
  void awaitDrained() {
    expectSoon("answers while the fault lasts", PATIENCE, this::isAnswered);
    expectSoon("drained while the fault lasts", PATIENCE, evidence()::isDrained);
  }

  /** Spares the pauses before the next attempts, and nothing else. */
  void hurry() {
    sql().change("update analysis_request set run_at = clock_timestamp() where state = 'READY'");
  }

  /** How many attempts were counted of all requests together. */
  long attempts() {
    return evidence().requests().stream().mapToLong(Evidence.Request::attempt).sum();
  }

  /** Keeps the digests of the PDFs that attempts have compiled so far. */
  void rememberCompiled() {
    sql()
        .list(
            row -> compiled.put(row.getObject(1, UUID.class), row.getString(2)),
            "select request_id, encode(sha256(content), 'hex') from analysis_work where name = ?",
            PublicationFile.PDF);
  }

  /** Waits until the request is claimed with a newer token; gives how long after a moment. */
  Duration awaitTakenOver(Caught caught, double since) {
    double at =
        Waiting.until(
            "take-over of " + caught.request(),
            lease().plus(PATIENCE),
            () ->
                sql()
                    .list(
                        row -> row.getDouble(1),
                        "select extract(epoch from min(at)) from analysis_request_event where"
                            + " request_id = ? and token > ? having count(*) > 0",
                        caught.request(),
                        caught.token())
                    .stream()
                    .findFirst());
    tookOver(Duration.ofMillis(Math.round((at - since) * 1_000)));
    return takeOver;
  }

  /** Seconds by the clock of the database. */
  double databaseTime() {
    return sql()
        .list(row -> row.getDouble(1), "select extract(epoch from clock_timestamp())")
        .get(0);
  }

  void tookOver(Duration time) {
    takeOver = takeOver == null || time.compareTo(takeOver) > 0 ? time : takeOver;
  }

  /** Measures until every node serves again, and expects that within a bound. */
  void awaitRecovery() {
    long begin = System.nanoTime();
    boolean serving = Waiting.isSo(PATIENCE, () -> nodes().stream().allMatch(this::isServing));
    recovery = Duration.ofNanos(System.nanoTime() - begin);
    expect(
        "recovered within %d s, not %d".formatted(TO_RECOVER.toSeconds(), recovery.toSeconds()),
        serving && recovery.compareTo(TO_RECOVER) <= 0);
  }

  boolean isServing(Node node) {
    return node.isReady() && load().client().list(node).status() == 200;
  }

  /** A promise of this fault. */
  void expect(String what, boolean kept) {
    if (!kept) {
      unmet.add(new Violation(fault.id(), what));
    }
  }

  void expectSoon(String what, Duration patience, BooleanSupplier kept) {
    expect(what, Waiting.isSo(patience, kept));
  }

  List<Violation> unmet() {
    return List.copyOf(unmet);
  }

  Map<UUID, String> compiled() {
    return Map.copyOf(compiled);
  }

  Optional<Duration> takeOver() {
    return Optional.ofNullable(takeOver);
  }

  Optional<Duration> recovery() {
    return Optional.ofNullable(recovery);
  }

  Fault fault() {
    return fault;
  }

  @Override
  public void close() {
    loads.forEach(Load::close);
    history.close();
  }
}
