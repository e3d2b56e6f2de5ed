// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.MemberAnalysis;
import nl.publiekswijzer.analysis.WorkAreaAnalysis;
import nl.publiekswijzer.disclosure.MemberNoise;
import nl.publiekswijzer.disclosure.ProtectedTables;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.disclosure.SmallNumbers;
import nl.publiekswijzer.disclosure.TrueCount;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Subject;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import nl.publiekswijzer.segmentation.Segmentation;
import org.apache.commons.numbers.fraction.BigFraction;

/** Figures of a place that does not exist, in the Open segmentatie, for the warm-up alone. */
final class InventedFigures {
  private static final int HOUSEHOLDS = 400;
  private static final int NATIONAL = 140_000;

  private InventedFigures() {}

  static PublishedFigures figures() {
    var segmentation = OpenSegmentation.segmentation();
    var tables = new SmallNumbers(Rules.STANDARD, MemberNoise.NONE).protect(counts(segmentation));
    return new PublishedFigures(
        subject(),
        catalogue(segmentation),
        area(tables),
        members(tables),
        new AreaParts(true, null, List.of()),
        null,
        null);
  }

  private static Subject subject() {
    return new Subject(
        "Bibliotheek",
        true,
        true,
        "Nergenshuizen",
        "Verzonnen",
        LocalDate.of(2000, 1, 1),
        OpenSegmentation.NAME,
        true,
        true,
        true,
        Protection.NOISE);
  }

  /** Every subsegment with another number of households, and a fifth to a third of them members. */
  private static List<TrueCount> counts(Segmentation segmentation) {
    var subsegments = segmentation.subsegments();
    return IntStream.range(0, subsegments.size())
        .mapToObj(
            i -> {
              int households = HOUSEHOLDS + 17 * i;
              var members = BigFraction.of(households / (3 + i % 3));
              var sub = subsegments.get(i);
              return new TrueCount(sub.code(), sub.segment(), NATIONAL, households, members);
            })
        .toList();
  }

  private static List<CatalogueEntry> catalogue(Segmentation segmentation) {
    var base = new long[segmentation.subsegments().size()];
    Arrays.fill(base, NATIONAL);
    return CatalogueEntry.of(segmentation, base);
  }

  private static AreaFigures area(ProtectedTables tables) {
    long households = tables.segments().households();
    return new AreaFigures(
        households,
        tables.segments().base(),
        new WorkAreaAnalysis(tables.segments()).lines(),
        new WorkAreaAnalysis(tables.subsegments()).lines(),
        List.of(new MunicipalityLine("-", "Nergenshuizen", households, null, null)));
  }

  private static MemberFigures members(ProtectedTables tables) {
    var analysis = new MemberAnalysis(tables.memberSegments());
    long members = tables.memberSegments().members();
    return new MemberFigures(
        members,
        analysis.penetration(),
        null,
        null,
        List.of(),
        new MatchReport(
            members, Map.of(), Map.of(), 0, 0, members, Map.of(), Map.of(), Map.of(), members, 0,
            List.of()),
        analysis.lines(),
        new MemberAnalysis(tables.memberSubsegments()).lines());
  }
}
