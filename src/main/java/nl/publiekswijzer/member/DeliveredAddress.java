// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Locale;

/**
 * An address as it was typed, by which rows of two files are the same (OB-2, rule M9): only what
 * spreadsheets do to a cell is undone. How addresses are understood may change from edition to
 * edition; what is the same row may not.
 */
public final class DeliveredAddress {
  /** Another way of undoing is another version, and never the same row. */
  private static final String VERSION = "1";

  private DeliveredAddress() {}

  /** Version, postcode, number and addition. */
  public static String of(String postcode, String number, String addition) {
    return String.join("|", VERSION, cell(postcode), cell(number), cell(addition));
  }

  /** In upper case; see {@link CellText#plain}. */
  static String cell(String typed) {
    return CellText.plain(typed).toUpperCase(Locale.ROOT);
  }
}
