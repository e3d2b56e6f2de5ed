// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.CellText;
import nl.publiekswijzer.member.MalformedReason;

/**
 * A postcode as it was typed.
 *
 * @param postcode see {@link Postcode}; 0 when it cannot be read
 * @param repaired whether more than case and blanks was changed
 * @param reason why it cannot be read; null when it can
 */
record PostcodeText(int postcode, boolean repaired, MalformedReason reason) {
  /** A country in front, a sign between digits and letters, and a place behind. */
  private static final Pattern FORM =
      Pattern.compile("(NL ?-? ?)?(\\d{4}) ?[-.]? ?([A-Z]{2})(?:,? (?![A-Z]$)[\\p{L}'(][^0-9]*)?");

  private static final Pattern INCOMPLETE =
      Pattern.compile("(NL ?-? ?)?\\d{4}( ?[A-Z]|,? (?![A-Z]{2}$)[\\p{L}'(][^0-9]*)?");

  static PostcodeText of(String typed) {
    OptionalInt plain = Postcode.parse(typed);
    if (plain.isPresent() && Postcode.hasLetters(plain.getAsInt())) {
      return new PostcodeText(plain.getAsInt(), false, null);
    }
    String folded = CellText.folded(typed).toUpperCase(Locale.ROOT);
    String cell = CellText.plain(typed).toUpperCase(Locale.ROOT);
    if (cell.isEmpty()) {
      return unreadable(MalformedReason.POSTCODE_MISSING);
    }
    Matcher form = FORM.matcher(cell);
    if (!form.matches()) {
      boolean incomplete = INCOMPLETE.matcher(cell).matches();
      return unreadable(
          incomplete ? MalformedReason.POSTCODE_INCOMPLETE : MalformedReason.POSTCODE_INVALID);
    }
    OptionalInt read = Postcode.parse(form.group(2) + form.group(3));
    return read.isPresent()
        ? new PostcodeText(read.getAsInt(), isChanged(folded, form), null)
        : unreadable(MalformedReason.POSTCODE_INVALID);
  }

  private static boolean isChanged(String folded, Matcher form) {
    return !folded.replace(" ", "").equals(form.group(2) + form.group(3));
  }

  private static PostcodeText unreadable(MalformedReason reason) {
    return new PostcodeText(0, false, reason);
  }
}
