// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes down what became of every cell of one publication, for the release log. */
public final class ReleaseRecord {
  private final List<CellRelease> cells = new ArrayList<>();

  void add(CellRelease cell) {
    cells.add(cell);
  }

  /** In the order in which they were decided. */
  public List<CellRelease> cells() {
    return List.copyOf(cells);
  }

  /** Keyed fingerprint of all true counts. */
  public String before(EditionKey key) {
    return key.fingerprint(lines(CellRelease::before));
  }

  /** Keyed fingerprint of all that is published. */
  public String after(EditionKey key) {
    return key.fingerprint(lines(CellRelease::after));
  }

  private String lines(Function<CellRelease, String> line) {
    return cells.stream().map(line).collect(Collectors.joining("\n"));
  }
}
