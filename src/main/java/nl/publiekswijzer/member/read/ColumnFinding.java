// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.member.ColumnQuestion;
import nl.publiekswijzer.member.MemberColumn;
import nl.publiekswijzer.platform.Sha256;

/**
 * Finds out what the columns of a member file are: by what somebody chose, and else by their names.
 * What several columns could be is asked, and never guessed.
 */
public final class ColumnFinding {
  private static final List<MemberColumn> NUMBERS =
      List.of(MemberColumn.NUMBER, MemberColumn.STREET);

  private static final int MOST_NAMED = 60;

  /** Names of columns have few of them. */
  private static final Pattern FIGURES = Pattern.compile("\\d\\d");

  private final List<String> header;
  private final Map<MemberColumn, List<Integer>> candidates = new EnumMap<>(MemberColumn.class);

  /**
   * @param header names as typed
   * @param chosen names of columns that somebody pointed out, see {@link #name}
   */
  public ColumnFinding(List<String> header, Map<MemberColumn, String> chosen) {
    this.header = List.copyOf(header);
    for (MemberColumn column : MemberColumn.values()) {
      candidates.put(
          column, chosen.containsKey(column) ? places(chosen.get(column)) : places(column));
    }
    if (chosen.containsKey(MemberColumn.STREET) && !chosen.containsKey(MemberColumn.NUMBER)) {
      candidates.put(MemberColumn.NUMBER, List.of());
    }
    if (!isNone(MemberColumn.NUMBER)) {
      candidates.put(MemberColumn.STREET, List.of());
    }
  }

  /** By which it is known again that a file has these columns. */
  public static String key(List<String> header) {
    var names = header.stream().map(MemberColumn::plain).collect(Collectors.joining("|"));
    return Sha256.of(names.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a row of names tells where postcode and house number stand. */
  static boolean isHeader(List<String> row, Map<MemberColumn, String> chosen) {
    var finding = new ColumnFinding(row, chosen);
    return !finding.isNone(MemberColumn.POSTCODE) && !NUMBERS.stream().allMatch(finding::isNone);
  }

  private List<Integer> places(MemberColumn column) {
    var named = places((String name) -> column.isNamed(name));
    return named.isEmpty() ? places(column::mayBeNamed) : named;
  }

  private List<Integer> places(String chosen) {
    if (chosen.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, header.size())
        .filter(place -> name(place).equals(chosen))
        .boxed()
        .toList();
  }

  private List<Integer> places(Predicate<String> test) {
    return IntStream.range(0, header.size())
        .filter(place -> test.test(header.get(place)))
        .boxed()
        .toList();
  }

  private boolean isNone(MemberColumn column) {
    return candidates.get(column).isEmpty();
  }

  /** Name of a column; one without a name is called by its place, which begins with 1. */
  private String name(int place) {
    String name = header.get(place).strip();
    return name.isEmpty() ? "kolom " + (place + 1) : name;
  }

  /** What can be asked of these columns. */
  public ColumnQuestion question() {
    return new ColumnQuestion(key(header), shown(), proposed());
  }

  /** Names of all columns. */
  List<String> names() {
    return IntStream.range(0, header.size()).mapToObj(this::name).toList();
  }

  /** What is clear. */
  private Map<MemberColumn, String> proposed() {
    return candidates.entrySet().stream()
        .filter(e -> e.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, e -> name(e.getValue().get(0))));
  }

  /** What is asked: a column that is needed and not there, or that several could be. */
  private List<MemberColumn> asked() {
    var asked = new ArrayList<MemberColumn>();
    candidates.forEach(
        (column, places) -> {
          if (places.size() > 1) {
            asked.add(column);
          }
        });
    if (isNone(MemberColumn.POSTCODE)) {
      asked.add(MemberColumn.POSTCODE);
    }
    if (NUMBERS.stream().allMatch(this::isNone)) {
      asked.add(MemberColumn.NUMBER);
    }
    return List.copyOf(new TreeSet<>(asked));
  }

  /**
   * Places of the columns, the first is 0.
   *
   * @throws ColumnsUnclear when something has to be asked
   */
  Map<MemberColumn, Integer> places() {
    var asked = asked();
    if (!asked.isEmpty()) {
      throw new ColumnsUnclear(question(asked), question());
    }
    return candidates.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
  }

  private String question(List<MemberColumn> asked) {
    String missing = asked.stream().map(MemberColumn::word).collect(Collectors.joining(" en "));
    String found =
        shown().isEmpty()
            ? "De eerste regel lijkt geen kolomnamen te bevatten, maar gegevens. Zet er een regel met"
                + " kolomnamen boven."
            : "Gevonden kolommen: %s. Wijs de kolommen aan en kies het bestand opnieuw."
                .formatted(some(shown()));
    return "Het is niet duidelijk welke kolom %s is. %s".formatted(missing, found);
  }

  private static String some(List<String> names) {
    String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return names.size() > MOST_NAMED ? some + " en nog " + (names.size() - MOST_NAMED) : some;
  }

  /** None where the first row seems to hold data: then it is no row of names. */
  private List<String> shown() {
    boolean known = candidates.values().stream().anyMatch(places -> !places.isEmpty());
    boolean data =
        header.stream().anyMatch(cell -> isData(cell) || !known && FIGURES.matcher(cell).find());
    return data ? List.of() : names();
  }

  private static boolean isData(String name) {
    return PostcodeText.of(name).reason() == null || name.strip().matches("\\d+[^\\p{L}]*");
  }
}
