// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.request.OrderTerms;

/**
 * The terms of an order as they were typed; empty or null for what was not said.
 *
 * @param referenceDate of the member file
 * @param members that the library has
 * @param membersOn day on which it had them
 * @param base word of the kind of base of comparison
 * @param baseAreas of that base, by code or name
 * @param report what is chosen for the report
 */
public record TermsText(
    String referenceDate,
    String members,
    String membersOn,
    String base,
    List<String> baseAreas,
    SelectionText selection,
    ReportChoicesText report) {
  private static final String DATE = "Schrijf de datum als jaar-maand-dag, zoals 2026-01-31.";

  public TermsText {
    referenceDate = said(referenceDate);
    members = said(members);
    membersOn = said(membersOn);
    selection = selection == null ? SelectionText.ALL : selection;
    report = report == null ? ReportChoicesText.USUAL : report;
    base = said(base);
    baseAreas =
        baseAreas == null
            ? List.of()
            : baseAreas.stream().map(TermsText::said).filter(a -> !a.isEmpty()).toList();
  }

  /** With the usual report. */
  TermsText(
      String referenceDate,
      String members,
      String membersOn,
      String base,
      List<String> baseAreas,
      SelectionText selection) {
    this(referenceDate, members, membersOn, base, baseAreas, selection, null);
  }

  private static String said(String text) {
    return text == null ? "" : text.strip();
  }

  /**
   * As it would be typed.
   *
   * @param baseAreas names of the areas of the base
   */
  public static TermsText of(OrderTerms terms, List<String> baseAreas) {
    var file = terms.file();
    return new TermsText(
        text(file.referenceDate()),
        text(file.members()),
        text(file.membersOn()),
        terms.base().kind().word(),
        baseAreas,
        SelectionText.of(terms.selection()),
        ReportChoicesText.of(terms.choices()));
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  /**
   * What it says.
   *
   * @throws InvalidInput with what cannot be read
   */
  public OrderTerms terms() {
    var faults = new ArrayList<Fault>();
    var file =
        new FileStatement(
            date("peildatum", referenceDate, faults),
            number(faults),
            date("ledentalPer", membersOn, faults));
    var chosen = selection.selection(faults);
    var told = report.choices(faults);
    var kind = ComparisonBase.Kind.of(base.isEmpty() ? ComparisonBase.Kind.COUNTRY.word() : base);
    if (kind.isEmpty()) {
      faults.add(
          new Fault("basis", "Kies waarmee u vergelijkt: het land, de provincie of gemeenten."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    boolean country = kind.get() == ComparisonBase.Kind.COUNTRY;
    return new OrderTerms(
        new ComparisonBase(kind.get(), country ? List.of() : baseAreas), file, chosen, told);
  }

  private static LocalDate date(String field, String text, List<Fault> faults) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      faults.add(new Fault(field, DATE));
      return null;
    }
  }

  /** Dots between thousands are how people write it. */
  private Long number(List<Fault> faults) {
    String digits = members.replace(".", "");
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("\\d{1,9}")) {
      faults.add(new Fault("ledental", "Schrijf het ledental in cijfers."));
      return null;
    }
    return Long.valueOf(digits);
  }
}
