// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.research.PersonalDetails;

/** Reads what somebody filled in, field by field, and remembers all that will not do. */
final class FilledIn {
  private static final int MOST_DIGITS = 9;

  private final List<Fault> faults = new ArrayList<>();

  void fault(String field, String message) {
    faults.add(new Fault(field, message));
  }

  /**
   * @throws InvalidInput with all that will not do
   */
  void requireSound() {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  boolean isSound() {
    return faults.isEmpty();
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** A free text that must be there. */
  String text(String field, String given, int longest, String advice) {
    String text = optionalText(field, given, longest);
    if (text.isEmpty()) {
      fault(field, advice);
    }
    return text;
  }

  /** A free text; empty when nothing was filled in. */
  String optionalText(String field, String given, int longest) {
    String text = plain(given);
    if (text.length() > longest) {
      fault(
          field,
          "Schrijf ten hoogste %d tekens; dit zijn er %d.".formatted(longest, text.length()));
    } else {
      PersonalDetails.refusal(text).ifPresent(refusal -> fault(field, refusal));
    }
    return text;
  }

  /** One of some words; null, with a fault, for another. */
  <T> T chosen(String field, String given, Function<String, Optional<T>> words, String advice) {
    var found = words.apply(plain(given));
    if (found.isEmpty()) {
      fault(field, advice);
    }
    return found.orElse(null);
  }

  /** Null, with a fault, where it is none. */
  LocalDate day(String field, String given) {
    try {
      return LocalDate.parse(plain(given));
    } catch (DateTimeParseException e) {
      fault(field, "Vul een datum in als jjjj-mm-dd, bijvoorbeeld 2026-05-31.");
      return null;
    }
  }

  /** Zero, with a fault, where it is no whole number from one. */
  int whole(String field, String given, String advice) {
    String digits = plain(given);
    if (!digits.matches("\\d{1," + MOST_DIGITS + "}") || Integer.parseInt(digits) < 1) {
      fault(field, advice);
      return 0;
    }
    return Integer.parseInt(digits);
  }

  /** With a comma or a full stop; null where nothing was filled in, or, with a fault, no number. */
  BigDecimal decimal(String field, String given) {
    String text = plain(given).replace(',', '.');
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
      fault(field, "Vul een getal in, met ten hoogste vier cijfers achter de komma.");
      return null;
    }
    return new BigDecimal(text);
  }

  /** The same, above nothing and no more than a hundred. */
  BigDecimal share(String field, String given) {
    var share = decimal(field, given);
    if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.valueOf(100)) > 0)) {
      fault(field, "Vul een percentage in, meer dan 0 en ten hoogste 100.");
    }
    return share;
  }

  static String plain(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }
}
