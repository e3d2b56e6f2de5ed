// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Publications of one library to look at.
 *
 * @param first of inhabitants and members
 * @param second the same with fewer members
 * @param elsewhere the same for another work area
 */
record ReportsInView(String first, String second, String elsewhere) {
  private static ReportsInView entered;

  /** Entered once for all tests, with an employee who may read them. */
  static synchronized ReportsInView of(Server server) {
    if (entered == null) {
      new People(server).employee(BrowserReportScenarios.LIBRARY);
      server.demonstrationEdition(RequestScenarios.EDITION);
      byte[] members = server.sampleMembers(RequestScenarios.EDITION, "VB12");
      entered =
          new ReportsInView(
              publish(server, "VB12", members),
              publish(server, "VB12", fewer(members)),
              publish(server, "VB11", server.sampleMembers(RequestScenarios.EDITION, "VB11")));
    }
    return entered;
  }

  private static String publish(Server server, String municipality, byte[] members) {
    String order =
        Orders.order(
            BrowserReportScenarios.LIBRARY, "GECOMBINEERD", RequestScenarios.EDITION, municipality);
    return server.publication(server.submit(order, members)).getString("id");
  }

  private static byte[] fewer(byte[] members) {
    return new String(members, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.hashCode() % 4 != 0 || line.startsWith("postcode"))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
