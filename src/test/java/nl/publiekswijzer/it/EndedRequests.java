// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

/** Requests that were published, and are made ones that are not. */
final class EndedRequests {
  private EndedRequests() {}

  /**
   * @param change of its row, in SQL
   * @return its id
   */
  static String of(Server server, String library, String change) {
    server.demonstrationEdition(RequestScenarios.EDITION);
    var accepted =
        server.submit(Orders.order(library, "INWONERS", RequestScenarios.EDITION, "VB03"));
    String id = accepted.json().getString("id");
    server.publication(accepted);
    Superuser.change(
        "update analysis_request set publication_id = null, finished_at = null, "
            + change
            + " where id::text = ?",
        id);
    return id;
  }
}
