// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whom a verifier believes (c2sp.org/tlog-policy): the log by one of its keys, and as many of these
 * witnesses as are asked for.
 *
 * @param quorum how many witnesses; 0 for none
 */
public record LogPolicy(List<VerifierKey> logs, List<VerifierKey> witnesses, int quorum) {
  public LogPolicy {
    logs = List.copyOf(logs);
    witnesses = List.copyOf(witnesses);
    if (quorum < 0 || quorum > witnesses.size()) {
      throw new IllegalArgumentException(quorum + " of " + witnesses.size() + " witnesses");
    }
  }

  /** Of a log without witnesses. */
  public static LogPolicy of(List<VerifierKey> logs) {
    return new LogPolicy(logs, List.of(), 0);
  }

  public String text() {
    var text = new StringBuilder();
    logs.forEach(log -> text.append("log ").append(log.text()).append('\n'));
    for (int i = 0; i < witnesses.size(); i++) {
      text.append("witness %s %s\n".formatted(name(i), witnesses.get(i)));
    }
    if (quorum == 0) {
      return text.append("quorum none\n").toString();
    }
    String names =
        IntStream.range(0, witnesses.size())
            .mapToObj(LogPolicy::name)
            .collect(Collectors.joining(" "));
    return text.append("group poi ")
        .append(quorum)
        .append(' ')
        .append(names)
        .append("\nquorum poi\n")
        .toString();
  }

  private static String name(int witness) {
    return "w" + (witness + 1);
  }
}
