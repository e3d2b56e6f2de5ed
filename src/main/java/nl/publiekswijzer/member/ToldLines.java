// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.ArrayList;
import java.util.List;

/** The first lines of a file on which something happened; the content of a line is never kept. */
public final class ToldLines {
  /** More are not kept. */
  public static final int MOST = 1_000;

  private final List<Long> lines = new ArrayList<>();
  private long happened;

  public void add(long line) {
    happened++;
    if (lines.size() < MOST) {
      lines.add(line);
    }
  }

  /** How often it happened. */
  public long happened() {
    return happened;
  }

  public List<Long> lines() {
    return List.copyOf(lines);
  }
}
