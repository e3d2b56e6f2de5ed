// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** What is another library's does not exist, as far as anybody can tell. */
class IsolationScenarios extends Scenario {
  /** 400 where the rest of a request is judged before the name in it. */
  static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404);

  /** An administrator keeps accounts and organisations of the whole country. */
  static final String NATIONAL =
      "/(accounts.*|bestandscontrole.*|logboekregels.*|wachtrij.*|ondersteuningsorganisaties.*|bibliotheken(/\\{naam}"
          + "(/vestigingen)?)?)";

  /** What somebody tried, as told to that somebody. */
  static final String OWN_LOG = "\"logboek\":\\[.*?]";

  private List<Operation> operations() {
    var all =
        Operation.all(server().get("/api/v1/openapi.json").json()).stream()
            .filter(o -> !o.isOpen())
            .toList();
    assertTrue(all.size() > 40, "too few operations: " + all.size());
    return all;
  }

  private static boolean isOwnWork(Caller caller, Operation operation) {
    return caller.name().equals("beheerder") && operation.path().matches(NATIONAL);
  }

  @Test
  @Asvs({"8.2.1", "8.2.2", "8.3.1", "8.4.1"})
  void whatBelongsToAnotherLibraryIsLikeWhatDoesNotExist() {
    var tenants = TwoTenants.of(server());
    var foreign = tenants.foreign();
    var before = foreign.state();
    var walk = new Walk(foreign.secrets());

    var operations = operations().stream().filter(Operation::namesAnObject).toList();
    tenants.callers().parallelStream()
        .forEach(
            caller ->
                operations.stream()
                    .filter(o -> !isOwnWork(caller, o))
                    .forEach(o -> foreign.secrets().forEach(id -> walk.tryOut(o, caller, id))));

    System.out.println(walk);
    assertEquals(List.of(), walk.findings());
    assertEquals(before, foreign.state());
    assertTrue(walk.size() > 3_000, "too few were tried: " + walk.size());
  }

  /** Every operation with every foreign identifier by everybody, and what came of it. */
  final class Walk {
    private final List<String> secrets;
    private final Set<String> routes = new TreeSet<>();
    private final Set<String> callers = new TreeSet<>();
    private final Set<String> identifiers = new TreeSet<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    Walk(List<String> secrets) {
      this.secrets = secrets;
    }

    void tryOut(Operation operation, Caller caller, String id) {
      String unknown = Tenant.randomLike(id);
      Answer answer = operation.sentBy(caller, id);
      Answer other = operation.sentBy(caller, unknown);
      note(operation, caller, id, answer.status());
      String call = caller.name() + " " + operation + " " + id + ": ";
      var told = neutral(answer, id);
      if (!REFUSALS.contains(answer.status())) {
        find(call + answer.status());
      } else if (secrets.stream().anyMatch(told.toString()::contains)) {
        find(call + "tells " + told);
      } else if (!told.equals(neutral(other, unknown))) {
        find(call + told + "\nbut " + neutral(other, unknown));
      }
    }

    private synchronized void note(Operation operation, Caller caller, String id, int status) {
      routes.add(operation.toString());
      callers.add(caller.name());
      identifiers.add(id);
      answers.merge(status, 1, Integer::sum);
    }

    private synchronized void find(String finding) {
      findings.add(finding);
    }

    /** All but what was sent, the date, and whether the connection is used again. */
    private static Map<String, Object> neutral(Answer answer, String id) {
      var told = new HashMap<String, Object>(answer.response().headers().map());
      told.keySet().removeIf(name -> name.matches("(?i)date|connection"));
      told.put("status", answer.status());
      told.put("body", answer.text().replace(id, "…"));
      return told;
    }

    List<String> findings() {
      return findings;
    }

    int size() {
      return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
      return "Isolation: %d routes x %d callers x %d foreign identifiers, %d tried; answers %s"
          .formatted(routes.size(), callers.size(), identifiers.size(), size(), answers);
    }
  }

  @Test
  @Asvs({"8.2.2", "8.4.1"})
  void noListHoldsAnythingOfAnotherLibrary() {
    var tenants = TwoTenants.of(server());
    var lists = operations().stream().filter(o -> !o.changes() && !o.hasParameters()).toList();

    var telling = new ArrayList<String>();
    for (Caller caller : tenants.callers()) {
      for (Operation list : lists) {
        String text =
            (list.sentBy(caller, "proef").text() + list.sentPlainBy(caller).text())
                .replaceAll(OWN_LOG, "");
        if (!isOwnWork(caller, list)
            && tenants.foreign().secrets().stream().anyMatch(text::contains)) {
          telling.add(caller.name() + " " + list);
        }
      }
    }

    assertEquals(List.of(), telling);
  }

  @Test
  void whatIsOnesOwnIsThere() {
    var tenants = TwoTenants.of(server());
    var own = tenants.own();

    for (String name : List.of("medewerker", "consulent", "archivaris", "machine")) {
      var caller = tenants.caller(name);
      assertEquals(200, caller.get("/api/v1/publicaties/" + own.publication()).status(), name);
      assertEquals(200, caller.get(own.path()).status(), name);
    }
    assertEquals(
        200, tenants.caller("medewerker").get("/api/v1/aanvragen/" + own.request()).status());
    assertEquals(200, tenants.caller("machine").get(own.path() + "/huisstijl").status());
  }

  @Test
  @Asvs({"8.2.1", "8.2.3"})
  void nobodySeesFiguresByKeepingAccountsOrEditions() {
    var tenants = TwoTenants.of(server());

    for (String name : List.of("beheerder", "kernteam")) {
      var caller = tenants.caller(name);
      String path = "/api/v1/publicaties/" + tenants.own().publication();
      assertEquals(403, caller.get(path).status(), name);
      assertEquals(403, caller.get(path + "/pdf").status(), name);
    }
  }

  /** What takes longer to refuse would be told by the clock. */
  @Test
  void refusalOfAForeignObjectTakesTheSameStatementsAsOfNone() {
    var tenants = TwoTenants.of(server());
    var employee = tenants.caller("medewerker");
    Superuser.change("create extension if not exists pg_stat_statements");
    var foreign = tenants.foreign();

    for (String path :
        List.of(
            "/api/v1/publicaties/" + foreign.publication(),
            "/api/v1/publicaties/" + foreign.publication() + "/pdf",
            "/api/v1/publicaties/" + foreign.publication() + "/cijfers",
            "/api/v1/aanvragen/" + foreign.request())) {
      String id = path.replaceFirst(".*/([0-9a-f-]{36}).*", "$1");
      var statements = statements(employee, path);
      assertFalse(statements.isEmpty(), path);
      assertEquals(statements, statements(employee, path.replace(id, Tenant.randomLike(id))), path);
    }
  }

  /** Statements of the web role during one call, each with its number. */
  private static List<String> statements(Caller caller, String path) {
    Superuser.list("select pg_stat_statements_reset()::text");
    assertEquals(404, caller.get(path).status(), path);
    return Superuser.list(
        "select calls || ' ' || query from pg_stat_statements where userid ="
            + " 'publiekswijzer_web'::regrole order by query");
  }
}
