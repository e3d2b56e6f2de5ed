// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.publiekswijzer.it.Canaries;
import nl.publiekswijzer.it.Samples;
import nl.publiekswijzer.it.Server;

/** The invented member file of each case, always the same bytes; canaries are among its rows. */
final class MemberFiles {
  private static final Canaries CANARIES = new Canaries("storing");

  private final Map<Case, byte[]> files = new ConcurrentHashMap<>();

  static List<String> canaries() {
    return CANARIES.texts();
  }

  /** Fetches those that are not known yet. */
  void learn(Server server, List<Case> cases) {
    for (Case subject : cases) {
      files.computeIfAbsent(subject, c -> file(server, c));
    }
  }

  private static byte[] file(Server server, Case subject) {
    String address = "/api/v1/edities/%s/voorbeeldledenbestand?gemeente=%s";
    byte[] members = server.get(address.formatted(Order.EDITION, subject.area())).bytes();
    return CANARIES.among(Samples.another(members, subject.number()));
  }

  byte[] of(Case subject) {
    return files.get(subject);
  }
}
