// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.it.Answer;
import nl.publiekswijzer.it.Identities;
import nl.publiekswijzer.it.Server;

/** Servers, their database, perhaps a standby of it, and a receiver of what they tell. */
final class Cluster implements AutoCloseable {
  private static final String SUBSCRIPTIONS = "/api/v1/abonnementen";
  private static final String SMALL = "size=512m";

  private final Shape shape;
  private final Path folder;
  private final Path war;
  private final Receivers receivers = new Receivers();
  private final List<Node> nodes = new ArrayList<>();

  /** Leaves no process behind when the program is ended. */
  private final Thread atEnd = new Thread(this::end);

  private Database database;
  private Database standby;
  private Access access;

  private Cluster(Path folder, Shape shape, Path war) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.shape = shape;
    this.war = war;
  }

  /** A new one, ready for work. */
  static Cluster start(Path folder, Shape shape, Path war) throws IOException {
    var cluster = new Cluster(folder, shape, war);
    Runtime.getRuntime().addShutdownHook(cluster.atEnd);
    try {
      cluster.start();
      return cluster;
    } catch (IOException | RuntimeException | Error e) {
      cluster.close();
      throw e;
    }
  }

  private void start() throws IOException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    if (shape.smallDisk()) {
      Shell.run("mount", "-t", "tmpfs", "-o", SMALL, "tmpfs", disk.toString());
    }
    database = Database.create(disk);
    if (shape.smallDisk()) {
      database.set("wal_keep_size = 0");
      database.set("max_wal_size = '64MB'");
    }
    database.start();
    for (int i = 1; i <= shape.nodes(); i++) {
      String name = "knoop" + i;
      nodes.add(new Node(name, folder.resolve(name), war, database, options()));
    }
    nodes.get(0).start();
    nodes.stream().skip(1).forEach(Node::begin);
    var identities = new Identities(nodes.get(0).log());
    var server = nodes.get(0).server(identities);
    server.demonstrationEdition(Order.EDITION);
    access = Access.enter(identities, server);
    subscribe(receivers.usual());
    if (shape.standby()) {
      standby = Standby.of(database, folder.resolve("standby"));
    }
    nodes.forEach(Node::awaitReady);
  }

  private List<String> options() {
    var options = new ArrayList<String>();
    options.add("-Dpubliekswijzer.queue.lease-seconds=" + shape.lease().toSeconds());
    options.add("-Dpubliekswijzer.queue.workers=" + Shape.WORKERS);
    options.add("-Dpubliekswijzer.outbound.allow=127.0.0.1:" + receivers.port());
    options.addAll(shape.settings());
    return options;
  }

  /** Gives its id. */
  String subscribe(URI address) {
    String order = "{\"adres\":\"%s\"}".formatted(address);
    return ask("POST", SUBSCRIPTIONS, order, 201).json().getString("id");
  }

  void unsubscribe(String id) {
    ask("DELETE", SUBSCRIPTIONS + "/" + id, "", 204);
  }

  private Answer ask(String method, String path, String body, int expected) {
    var answer = client(nodes.get(0)).send(method, path, "application/json", body);
    if (answer.status() != expected) {
      throw new IllegalStateException(answer.status() + " " + answer.text());
    }
    return answer;
  }

  Shape shape() {
    return shape;
  }

  Path folder() {
    return folder;
  }

  Path war() {
    return war;
  }

  List<Node> nodes() {
    return List.copyOf(nodes);
  }

  Node node(int index) {
    return nodes.get(index);
  }

  Database database() {
    return database;
  }

  /** The standby becomes the database; what was the database is handed over. */
  Database failOver() {
    standby.promote();
    var old = moveTo(standby);
    standby = null;
    return old;
  }

  /** Another database takes the place of this one, which is handed over. */
  Database moveTo(Database other) {
    var old = database;
    database = other;
    return old;
  }

  /** The servers find the database where it is now. */
  void redirect() {
    nodes.forEach(node -> node.proxy().retarget(database.port()));
  }

  Sql sql() {
    return database.sql();
  }

  Access access() {
    return access;
  }

  /** A server as the client asks it. */
  Server client(Node node) {
    return node.server(null).as(access.client());
  }

  /** A server as the tests' administrators ask it. */
  Server keeper(Node node) {
    return node.server(access.identities());
  }

  Receivers receivers() {
    return receivers;
  }

  /** Lets the next trial ask the same for other libraries: these sets were never seen. */
  void forgetMemberSets() {
    sql().change("delete from member_set");
  }

  /** Every server starts that does not run, and says that it is ready. */
  void mend() {
    nodes.forEach(node -> node.control().clear());
    nodes.stream().filter(node -> !node.isAlive()).forEach(Node::begin);
    nodes.forEach(Node::awaitReady);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      return; // the program ends already
    }
    end();
  }

  private void end() {
    nodes.forEach(Node::close);
    receivers.close();
    if (standby != null) {
      standby.close();
    }
    if (database != null) {
      database.close();
    }
    if (shape.smallDisk()) {
      Shell.run("umount", folder.resolve("disk").toString());
    }
  }
}
