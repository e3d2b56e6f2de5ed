// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.publiekswijzer.area.PlaceSearch;
import nl.publiekswijzer.household.usecase.EditionAreas;
import nl.publiekswijzer.household.usecase.EditionAreas.Part;
import nl.publiekswijzer.platform.web.PageWords;

/** The municipalities of an edition, to choose from. */
@Dependent
public class MunicipalityChoices {
  private final EditionAreas areas;
  private final RecentAreas recent;
  private final PageWords words;

  @Inject
  public MunicipalityChoices(EditionAreas areas, RecentAreas recent, PageWords words) {
    this.areas = areas;
    this.recent = recent;
    this.words = words;
  }

  /**
   * A municipality in the list.
   *
   * @param note its province and size, in words
   */
  public record Choice(String code, String name, String province, String note, PlaceSearch search) {
    /** All it is called, for the script that searches. */
    public String names() {
      return String.join("|", search.names());
    }

    /** All its province is called. */
    public String provinces() {
      return String.join("|", search.provinces());
    }
  }

  /**
   * What is shown of them.
   *
   * @param found by what was typed, those of one's own province first
   * @param chosen by name
   * @param elsewhere those of the chosen that were not found
   * @param provinces by name
   * @param own one's own province; may be empty
   * @param count how many were found and chosen, in words
   */
  public record Picker(
      List<Choice> found,
      List<Choice> chosen,
      List<Choice> elsewhere,
      List<String> provinces,
      String own,
      String typed,
      String count) {}

  Picker picker(long edition, String own, List<String> codes, String typed) {
    var all = all(edition);
    var asked = Set.copyOf(codes);
    var chosen = all.stream().filter(one -> asked.contains(one.code())).toList();
    var found = PlaceSearch.find(typed, ownFirst(all, own), Choice::search);
    return new Picker(
        found,
        chosen,
        chosen.stream().filter(one -> !found.contains(one)).toList(),
        all.stream().map(Choice::province).distinct().sorted(byName()).toList(),
        own,
        typed,
        words.say("request.area.found", found.size(), chosen.size()));
  }

  /** Codes of all municipalities of a province. */
  List<String> of(long edition, String province) {
    return all(edition).stream()
        .filter(one -> one.province().equals(province))
        .map(Choice::code)
        .toList();
  }

  /** Those of some codes that the edition knows, sorted. */
  List<String> known(long edition, List<String> codes) {
    var asked = Set.copyOf(codes);
    return all(edition).stream().map(Choice::code).filter(asked::contains).sorted().toList();
  }

  private static List<Choice> ownFirst(List<Choice> all, String own) {
    return Stream.concat(
            all.stream().filter(one -> one.province().equals(own)),
            all.stream().filter(one -> !one.province().equals(own)))
        .toList();
  }

  private List<Choice> all(long edition) {
    return recent.list(edition, words.language(), () -> list(edition));
  }

  private List<Choice> list(long edition) {
    return areas.municipalities(edition).stream()
        .map(this::choice)
        .sorted(Comparator.comparing(Choice::name, byName()))
        .toList();
  }

  private Choice choice(Part part) {
    var of = part.municipality();
    String note = words.say("request.area.note", of.province(), part.households());
    return new Choice(of.code(), of.name(), of.province(), note, PlaceSearch.of(of));
  }

  private static Comparator<Object> byName() {
    return Collator.getInstance(Locale.forLanguageTag("nl"));
  }
}
