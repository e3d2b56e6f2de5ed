// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.member.KindWords;
import nl.publiekswijzer.member.MemberColumn;
import nl.publiekswijzer.member.MemberFileChoices;
import nl.publiekswijzer.member.MemberKind;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.WorkingJson;

/**
 * What is said of a member file as it was typed; empty or null for what was not said.
 *
 * @param columns names of columns by the word of what they are; an empty name for none
 * @param words of kinds of card by the word for what they are taken for
 * @param activeSince a day, or a number of months
 * @param sheet of a workbook
 * @param header digest of the names of all columns for which the columns were chosen; empty for any
 */
public record FileChoiceText(
    Map<String, String> columns,
    Map<String, String> words,
    String activeSince,
    String sheet,
    String header) {
  public static final FileChoiceText NONE = new FileChoiceText(Map.of(), Map.of(), "", "", "");

  private static final int FEWEST_MONTHS = 6;
  private static final int MOST_MONTHS = 36;
  private static final int LONGEST = 300;

  public FileChoiceText {
    columns = columns == null ? Map.of() : Map.copyOf(columns);
    words = words == null ? Map.of() : Map.copyOf(words);
    activeSince = activeSince == null ? "" : activeSince.strip();
    sheet = sheet == null ? "" : sheet.strip();
    header = header == null ? "" : header.strip();
  }

  /** Of whatever file comes. */
  public FileChoiceText(
      Map<String, String> columns, Map<String, String> words, String activeSince, String sheet) {
    this(columns, words, activeSince, sheet, "");
  }

  /** The same text for the same choices, in whatever order they are given. */
  String ordered() {
    return WorkingJson.text(
        List.of(new TreeMap<>(columns), new TreeMap<>(words), activeSince, sheet, header));
  }

  /**
   * What it says.
   *
   * @param today from which months are counted back
   * @throws InvalidInput with what cannot be read
   */
  public MemberFileChoices choices(LocalDate today) {
    var faults = new ArrayList<Fault>();
    var chosen = columns(faults);
    var choices =
        new MemberFileChoices(
            header.isEmpty() ? chosen : Map.of(),
            header.isEmpty() || chosen.isEmpty() ? Map.of() : Map.of(header, chosen),
            words(faults),
            since(today, faults),
            isMonths() ? Optional.of(Integer.valueOf(activeSince)) : Optional.empty(),
            sheet.isEmpty() ? Optional.empty() : Optional.of(sheet));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return choices;
  }

  private Map<MemberColumn, String> columns(List<Fault> faults) {
    var chosen = new EnumMap<MemberColumn, String>(MemberColumn.class);
    columns.forEach(
        (word, name) ->
            MemberColumn.find(word)
                .ifPresentOrElse(
                    column -> chosen.put(column, name.strip()),
                    () -> faults.add(new Fault("kolommen", "Kies uit: " + columnWords() + "."))));
    if (chosen.values().stream().anyMatch(name -> name.length() > LONGEST)) {
      faults.add(new Fault("kolommen", "Een kolomnaam is te lang."));
    }
    return chosen;
  }

  private static String columnWords() {
    return Stream.of(MemberColumn.values())
        .map(MemberColumn::word)
        .collect(Collectors.joining(", "));
  }

  private Map<String, MemberKind> words(List<Fault> faults) {
    var chosen = new HashMap<String, MemberKind>();
    words.forEach(
        (word, kind) ->
            MemberKind.find(kind)
                .ifPresentOrElse(
                    found -> chosen.put(KindWords.plain(word), found),
                    () ->
                        faults.add(
                            new Fault(
                                "lidsoorten",
                                "Kies voor elk woord jeugd, volwassen, gewoon of buiten."))));
    if (chosen.size() > KindWords.MOST_WORDS + 1
        || chosen.keySet().stream().anyMatch(word -> word.length() > LONGEST)) {
      faults.add(new Fault("lidsoorten", "Dit zijn te veel of te lange woorden."));
    }
    return chosen;
  }

  private Optional<LocalDate> since(LocalDate today, List<Fault> faults) {
    if (activeSince.isEmpty()) {
      return Optional.empty();
    }
    var since = isMonths() ? months(today) : day(today);
    if (since.isEmpty()) {
      faults.add(
          new Fault(
              "actiefSinds",
              "Kies 6 tot en met 36 maanden, of een dag van de laatste tien jaar zoals 2025-01-31."));
    }
    return since;
  }

  private boolean isMonths() {
    return activeSince.matches("\\d{1,3}");
  }

  private Optional<LocalDate> months(LocalDate today) {
    int months = Integer.parseInt(activeSince);
    return months < FEWEST_MONTHS || months > MOST_MONTHS
        ? Optional.empty()
        : Optional.of(today.minusMonths(months));
  }

  private Optional<LocalDate> day(LocalDate today) {
    try {
      var day = LocalDate.parse(activeSince);
      boolean possible = day.isBefore(today) && day.isAfter(today.minusYears(10));
      return possible ? Optional.of(day) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
