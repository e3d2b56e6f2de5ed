// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import java.util.UUID;

/** One byte of a stored publication flips behind the back of the servers, and flips back. */
record DamageFault() implements Fault {
  private static final Duration TO_FIND = Duration.ofMinutes(2);
  private static final int DAMAGED = 409;

  /** No trigger stops a superuser who wants none. */
  private static final String UNSEEN =
      "do $$ begin perform set_config('session_replication_role', 'replica', true); %s; end $$";

  private static final String FLIP =
      "update publication_file set content = set_byte(content, 100, get_byte(content, 100) # 1)"
          + " where publication_id = '%s' and name = 'publicatie.pdf'";

  @Override
  public String id() {
    return "F20";
  }

  @Override
  public String says() {
    return "a byte of a stored publication is flipped";
  }

  @Override
  public int orders() {
    return 4;
  }

  /** What was found stays found until it is checked again. */
  @Override
  public boolean leavesWhole() {
    return false;
  }

  @Override
  public void strike(Trial trial) {
    trial.load().start();
    trial.awaitDrained();
    UUID damaged =
        trial
            .sql()
            .list(
                row -> row.getObject(1, UUID.class),
                "select id from publication order by published_at desc, id limit 1")
            .get(0);
    String pdf = "/api/v1/publicaties/" + damaged + "/pdf";
    trial.expect("it is served", trial.client().get(pdf).status() == 200);
    unseen(trial, FLIP.formatted(damaged));
    trial.expect("it is never served silently", trial.client().get(pdf).status() == DAMAGED);
    // a round reads what is older than a day
    unseen(trial, published(damaged, "- interval '2 days'"));
    trial.expectSoon("an event tells it", TO_FIND, () -> isFound(trial, damaged));
    trial.expect(
        "an alarm tells it",
        trial.nodes().stream().anyMatch(node -> node.logged("ALARM of fixity") > 0));
    unseen(trial, published(damaged, "+ interval '2 days'"));
    unseen(trial, FLIP.formatted(damaged));
    trial.expect(
        "it is refused until it is checked again", trial.client().get(pdf).status() == DAMAGED);
  }

  private static String published(UUID id, String shift) {
    return "update publication set published_at = published_at %s where id = '%s'"
        .formatted(shift, id);
  }

  private static void unseen(Trial trial, String sql) {
    trial.sql().change(UNSEEN.formatted(sql));
  }

  private static boolean isFound(Trial trial, UUID publication) {
    return trial
            .sql()
            .number(
                "select count(*) from preservation_event where publication_id = ? and kind ="
                    + " 'FIXITY_CHECK' and not passed",
                publication)
        > 0;
  }
}
