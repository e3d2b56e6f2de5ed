// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;

/** The one code of segments that are told together, such as C+D. */
public final class SumCode {
  private static final String PLUS = "+";

  private SumCode() {}

  public static String of(List<String> segments) {
    return String.join(PLUS, segments);
  }

  /** Codes of the segments that are told under a code: one, unless it is of a sum. */
  public static List<String> segments(String code) {
    return List.of(code.split("\\" + PLUS, -1));
  }
}
