// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.Audience;
import nl.publiekswijzer.audience.AudienceCells;
import nl.publiekswijzer.audience.AudienceFigures;
import nl.publiekswijzer.audience.AudienceFigures.Cell;
import nl.publiekswijzer.audience.AudienceFigures.Number;
import nl.publiekswijzer.audience.DeliveredFile;
import nl.publiekswijzer.audience.Party;
import nl.publiekswijzer.disclosure.CardinalitySketch;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.disclosure.MemberDraws;
import nl.publiekswijzer.disclosure.SharedDraws;
import nl.publiekswijzer.disclosure.SharedDraws.Drawn;
import nl.publiekswijzer.disclosure.SharedDraws.Shared;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.segmentation.Theme;

/**
 * Works out what is told of an agreement. What is reached together is drawn from the sketches;
 * nothing that is told is worked out of a file by itself, unless its numbers are told too.
 */
final class AudienceMaking {
  private static final int MOST_THEMES = 5;

  /** A theme of less is nothing that the files have in common. */
  private static final long LEAST_INDEX = 105;

  private final LoadedEdition edition;
  private final Agreement agreement;
  private final List<DeliveredFile> files;
  private final AudienceCells cells;
  private final List<Shared> shared;

  /**
   * @param files in the order of the parties
   * @param key of the draws of the first of them
   */
  AudienceMaking(
      LoadedEdition edition, Agreement agreement, List<DeliveredFile> files, DrawKey key) {
    this.edition = edition;
    this.agreement = agreement;
    this.files = List.copyOf(files);
    this.cells = new AudienceCells(edition, agreement.workArea());
    this.shared = files.size() > 1 ? draws(key) : List.of();
  }

  private List<Shared> draws(DrawKey key) {
    var sets = files.stream().map(DeliveredFile::setDigest).sorted();
    String digest = agreement.id() + "|" + sets.collect(Collectors.joining("|"));
    List<List<CardinalitySketch>> sketches = files.stream().map(DeliveredFile::sketches).toList();
    return new SharedDraws(edition.segmentation().tree().name(), cells.codes(), key, digest)
        .segments(sketches);
  }

  AudienceFigures figures() {
    var data = edition.edition();
    return new AudienceFigures(
        agreement.name(),
        agreement.purpose(),
        data.name(),
        data.referenceDate(),
        edition.areas().title(agreement.workArea()),
        data.origin() == Origin.FICTITIOUS,
        agreement.parties().stream().map(AudienceMaking::file).toList(),
        cells.areSegments()
            ? IntStream.range(0, cells.codes().size()).mapToObj(this::cell).toList()
            : List.of(),
        all(),
        themes());
  }

  private static AudienceFigures.File file(Party party) {
    return new AudienceFigures.File(
        party.organisation(),
        party.audience().title(),
        party.audience() == Audience.MEMBERS,
        party.delivery().flatMap(Party.Delivery::referenceDate).map(Object::toString).orElse(""));
  }

  private Cell cell(int place) {
    return cell(
        cells.codes().get(place),
        cells.names().get(place),
        cells.households()[place],
        files.size() > 1 ? shared.get(place).union() : own(0, place + 1),
        files.size() > 1 ? shared.get(place).several() : null,
        place + 1,
        files.size() > 1 && standsOut(place));
  }

  private Cell all() {
    boolean several = files.size() > 1;
    return cell(
        "",
        "",
        cells.total(),
        several ? SharedDraws.sum(shared.stream().map(Shared::union).toList()) : own(0, 0),
        several ? SharedDraws.sum(shared.stream().map(Shared::several).toList()) : null,
        0,
        false);
  }

  private Cell cell(
      String code,
      String name,
      long households,
      Drawn union,
      Drawn several,
      int place,
      boolean standsOut) {
    return new Cell(
        code,
        name,
        households,
        number(new Drawn(Math.min(households, union.households()), union.deviation())),
        several == null ? null : number(several),
        agreement.tellsNumbers()
            ? IntStream.range(0, files.size()).mapToObj(f -> number(own(f, place))).toList()
            : List.of(),
        beyond(union, place),
        standsOut);
  }

  /**
   * With the noise of a file.
   *
   * @param place 0 of the whole
   */
  private Drawn own(int file, int place) {
    return new Drawn(files.get(file).drawn().get(place), MemberDraws.segmentDeviation());
  }

  /** Reached, and in no member file; only where there is one of those, and more than it. */
  private Number beyond(Drawn union, int place) {
    var members =
        IntStream.range(0, files.size())
            .filter(f -> agreement.parties().get(f).audience() == Audience.MEMBERS)
            .toArray();
    if (!agreement.tellsNumbers() || members.length != 1 || files.size() == 1) {
      return null;
    }
    var own = own(members[0], place);
    return number(
        new Drawn(
            Math.max(0, union.households() - own.households()),
            Math.hypot(union.deviation(), own.deviation())));
  }

  private static Number number(Drawn drawn) {
    return Number.of(drawn.households(), drawn.deviation());
  }

  /**
   * Its share of those reached by several is above its share of the area by more than its error.
   */
  private boolean standsOut(int place) {
    double all = shared.stream().mapToDouble(cell -> cell.several().households()).sum();
    var own = shared.get(place).several();
    double expected = all * cells.households()[place] / Math.max(1, cells.total());
    return cells.areSegments() && own.households() - own.margin() > expected;
  }

  private List<AudienceFigures.Theme> themes() {
    var sum = SharedDraws.sum(shared.stream().map(Shared::several).toList());
    if (!cells.areSegments() || sum.households() <= 2 * sum.margin()) {
      return List.of();
    }
    Map<String, Double> reached = new HashMap<>();
    Map<String, Double> area = new HashMap<>();
    for (int c = 0; c < shared.size(); c++) {
      reached.put(cells.codes().get(c), shared.get(c).several().households());
      area.put(cells.codes().get(c), (double) cells.households()[c]);
    }
    return themes(reached, area, edition.supplements().guide().themes());
  }

  private static List<AudienceFigures.Theme> themes(
      Map<String, Double> reached, Map<String, Double> area, Collection<Theme> known) {
    return known.stream()
        .map(
            theme ->
                new AudienceFigures.Theme(
                    theme.code(),
                    theme.title(),
                    AudienceFigures.Theme.indexOf(theme.interest(), reached, area)))
        .filter(theme -> theme.index() >= LEAST_INDEX)
        .sorted(Comparator.comparingLong(AudienceFigures.Theme::index).reversed())
        .limit(MOST_THEMES)
        .toList();
  }
}
