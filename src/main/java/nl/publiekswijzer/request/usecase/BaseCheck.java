// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;

/** Finds the areas of a base of comparison by code or name, and checks that it can be one. */
record BaseCheck(LoadedEdition edition) {
  private static final String FIELD = "basis";

  /**
   * The base with the codes of what was named.
   *
   * @param workArea empty while it is not chosen
   * @throws InvalidInput when it is unknown, too small, of one segment, or the work area itself
   */
  ComparisonBase found(ComparisonBase named, Optional<WorkArea> workArea) {
    var base =
        switch (named.kind()) {
          case COUNTRY -> ComparisonBase.COUNTRY;
          case PROVINCE -> found(named, Municipality::provinceCode, Municipality::province);
          case MUNICIPALITIES -> found(named, Municipality::code, Municipality::name);
        };
    if (!base.isCountry()) {
      workArea.ifPresent(area -> check(base, area));
    }
    return base;
  }

  private ComparisonBase found(
      ComparisonBase named,
      Function<Municipality, String> code,
      Function<Municipality, String> name) {
    if (named.kind() == ComparisonBase.Kind.MUNICIPALITIES && named.codes().isEmpty()) {
      throw new InvalidInput(FIELD, "Noem de gemeenten waarmee u wilt vergelijken.");
    }
    var codes = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (String text : named.codes()) {
      var found =
          edition.areas().municipalities().stream()
              .filter(m -> text.equals(code.apply(m)) || text.equalsIgnoreCase(name.apply(m)))
              .map(code)
              .distinct()
              .toList();
      (found.isEmpty() ? unknown : codes).addAll(found.isEmpty() ? List.of(text) : found);
    }
    if (!unknown.isEmpty()) {
      String list = String.join(", ", unknown);
      throw new InvalidInput(FIELD, "Onbekend in deze editie: " + list + ".");
    }
    return new ComparisonBase(named.kind(), codes);
  }

  private void check(ComparisonBase base, WorkArea workArea) {
    var area = BaseArea.of(edition.areas(), base, workArea);
    long[] households = edition.counts().sum(area.postcodes());
    fault(area, households, workArea)
        .ifPresent(
            message -> {
              throw new InvalidInput(List.of(new Fault(FIELD, message)));
            });
  }

  private Optional<String> fault(BaseArea area, long[] households, WorkArea workArea) {
    long all = Arrays.stream(households).sum();
    long least = OrderCheck.leastHouseholds(edition);
    if (area.names().isEmpty() || area.names().contains("")) {
      return Optional.of("Deze editie kent de provincie niet. Kies gemeenten, of het hele land.");
    }
    if (all < least) {
      return Optional.of(
          "Het gebied waarmee u vergelijkt heeft minder dan "
              + least
              + " huishoudens. Kies een groter gebied.");
    }
    if (area.postcodes().equals(edition.areas().postcodes(workArea))) {
      return Optional.of(
          "Dit is het werkgebied zelf. Kies een ander gebied om mee te vergelijken.");
    }
    return isOfOneSegment(households, all)
        ? Optional.of("Bijna alle huishoudens daar horen bij één segment. Kies een groter gebied.")
        : Optional.empty();
  }

  /** As rule H11 has it for every table. */
  private boolean isOfOneSegment(long[] households, long all) {
    var tree = edition.segmentation().tree();
    long[] segments = new long[tree.segments().size()];
    for (int i = 0; i < households.length; i++) {
      segments[tree.segmentOf(i)] += households[i];
    }
    return Rules.STANDARD.dominates(Arrays.stream(segments).max().orElse(0), all);
  }
}
