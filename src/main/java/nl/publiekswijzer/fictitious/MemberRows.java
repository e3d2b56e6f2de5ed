// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.YearMonth;

/** The rows of an invented member file, counted and cut off at a highest number. */
final class MemberRows {
  static final String HEADER =
      "postcode;huisnummer;toevoeging;vestiging;lidsoort;laatste_activiteit";

  private static final double OTHER_CARDS = 0.06;
  private static final String[] OTHER_KINDS = {"proef", "gast", "instelling"};
  private static final double REPEATS = 0.02;
  private static final double WITHOUT_ACTIVITY = 0.03;

  /** Months back within which a part of the members was last active, and that part. */
  private static final int[] MONTHS = {6, 18, 48};

  private static final double[] ACTIVE = {0.65, 0.87, 1};

  private final Writer out;
  private final YearMonth referenceMonth;
  private final long most;
  private long rows;

  MemberRows(Writer out, YearMonth referenceMonth, long most) {
    this.out = out;
    this.referenceMonth = referenceMonth;
    this.most = most;
    append(HEADER);
  }

  /** Rows written, without the header. */
  long rows() {
    return rows;
  }

  /** Rows that one member gives on average, with other cards and repeats. */
  static double rowsPerMember() {
    return (1 + OTHER_CARDS) * (1 + REPEATS);
  }

  /** Writes a member, now and then with another card at the same address. */
  void member(String address, String branch, String kind, RandomStream random) {
    card(address, branch, kind, random);
    if (random.chance(OTHER_CARDS)) {
      card(address, branch, OTHER_KINDS[random.below(OTHER_KINDS.length)], random);
    }
  }

  private void card(String address, String branch, String kind, RandomStream random) {
    String row = address + ';' + branch + ';' + kind + ';' + activity(random);
    row(row);
    if (random.chance(REPEATS)) {
      row(row);
    }
  }

  private String activity(RandomStream random) {
    if (random.chance(WITHOUT_ACTIVITY)) {
      return "";
    }
    double share = random.share();
    int period = 0;
    while (share >= ACTIVE[period]) {
      period++;
    }
    return referenceMonth.minusMonths(random.below(MONTHS[period])).toString();
  }

  private void row(String row) {
    if (rows < most) {
      append(row);
      rows++;
    }
  }

  private void append(String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
