// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.analysis.Band;

/** Amounts in words that a reader sees before him. */
public final class Rates {
  private static final String[] NUMBERS = {
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf"
  };
  private static final String[] TIMES = {
    "tweemaal", "driemaal", "viermaal", "vijfmaal", "zesmaal", "zevenmaal", "achtmaal"
  };
  private static final String[] HALVES = {
    "tweeënhalf keer",
    "drieënhalf keer",
    "vierenhalf keer",
    "vijfenhalf keer",
    "zesenhalf keer",
    "zevenenhalf keer"
  };
  private static final char UNBROKEN = '\u00A0';
  private static final double NEARLY = 0.05;
  private static final int MOST = 10;
  private static final double HUNDRED = 100;
  private static final double DRAWN_TENTHS = 60;
  private static final int MOST_TOLD = 845;

  private Rates() {}

  /**
   * Houses of which some are filled.
   *
   * @param words such as "ruim 1 op de 5"
   */
  record Houses(int filled, int all, String words) {}

  /** "1 op de 7", with as many houses as that takes, ten at most. */
  static Houses houses(BigDecimal reach) {
    double rate = reach.doubleValue();
    if (rate > DRAWN_TENTHS) {
      int tenths = (int) Math.min(MOST, Math.round(rate / MOST));
      return new Houses(tenths, MOST, tenths + " op de 10");
    }
    if (rate < MOST) {
      return new Houses(1, MOST, "minder dan 1 op de 10");
    }
    int of = (int) Math.max(2, Math.min(MOST, Math.round(HUNDRED / rate)));
    return new Houses(1, of, about(rate, HUNDRED / of) + "1 op de " + of);
  }

  /** The same in a sentence: half is called by its name. */
  static String spoken(BigDecimal reach) {
    return houses(reach).words().replace("1 op de 2", "de helft").replace(' ', UNBROKEN);
  }

  /** "ruim " or "bijna " where a rate is not quite what is said. */
  private static String about(double rate, double said) {
    if (rate > said * (1 + NEARLY)) {
      return "ruim ";
    }
    return rate < said * (1 - NEARLY) ? "bijna " : "";
  }

  /** How often, when the base of comparison is 100: "ruim tweemaal zo vaak als". */
  static String often(int index) {
    if (index <= Band.MOST_UNDER) {
      return "minder vaak dan";
    }
    if (index < Band.LEAST_OVER) {
      return "ongeveer even vaak als";
    }
    if (index < 140) {
      return "vaker dan";
    }
    if (index < 155) {
      return "anderhalf keer zo vaak als";
    }
    if (index < 180) {
      return "ruim anderhalf keer zo vaak als";
    }
    if (index < 195) {
      return "bijna tweemaal zo vaak als";
    }
    if (index >= MOST_TOLD) {
      return "meer dan achtmaal zo vaak als";
    }
    int halves = (index + 5) / 50;
    String word = index > halves * 50 + 4 ? "ruim " : "";
    int whole = halves / 2 - 2;
    return word + (halves % 2 == 1 ? HALVES[whole] : TIMES[whole]) + " zo vaak als";
  }

  /** "drie", and digits from thirteen on. */
  public static String number(int number) {
    return number < NUMBERS.length ? NUMBERS[number] : String.valueOf(number);
  }

  /** With a capital in front. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** "Oost, West en Zuid". */
  public static String list(List<String> names) {
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " en " + names.get(last);
  }

  /** Some names, and how many more there are: "Oost, West en 4 andere". */
  static String list(List<String> names, int most) {
    return names.size() <= most
        ? list(names)
        : String.join(", ", names.subList(0, most)) + " en " + (names.size() - most) + " andere";
  }
}
