// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.publiekswijzer.analysis.MemberAnalysis;
import nl.publiekswijzer.analysis.WorkAreaAnalysis;
import nl.publiekswijzer.disclosure.DrawnMembers;
import nl.publiekswijzer.disclosure.HouseholdCounts;
import nl.publiekswijzer.disclosure.PublishedTables;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Scope;
import nl.publiekswijzer.publication.Subject;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import nl.publiekswijzer.segmentation.Segmentation;

/** Figures of a place that does not exist, in the Open segmentatie, for the warm-up alone. */
final class InventedFigures {
  private static final int HOUSEHOLDS = 400;
  private static final int NATIONAL = 140_000;

  private InventedFigures() {}

  static PublishedFigures figures() {
    var segmentation = OpenSegmentation.segmentation();
    var tables = tables(segmentation);
    return new PublishedFigures(
        subject(),
        catalogue(segmentation),
        area(tables),
        members(tables),
        new AreaParts(true, null, List.of(), null, null),
        null,
        null,
        null,
        List.of(),
        NetworkFacts.NONE);
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
        false,
        true,
        true,
        true,
        true,
        Protection.DRAWN,
        Scope.USUAL);
  }

  /** Every subsegment with another number of households, and a fifth to a third of them members. */
  private static PublishedTables tables(Segmentation segmentation) {
    var tree = segmentation.tree();
    int subsegments = segmentation.subsegments().size();
    var base = new long[subsegments];
    var households = new long[subsegments];
    var members = new long[subsegments];
    var segments = new long[tree.segments().size()];
    for (int i = 0; i < subsegments; i++) {
      base[i] = NATIONAL;
      households[i] = HOUSEHOLDS + 17L * i;
      members[i] = households[i] / (3 + i % 3);
      segments[tree.segmentOf(i)] += members[i];
    }
    long all = LongStream.of(members).sum();
    return PublishedTables.of(
        tree,
        new HouseholdCounts(households, base, 1),
        new DrawnMembers(all, segments, members, false));
  }

  private static List<CatalogueEntry> catalogue(Segmentation segmentation) {
    var base = new long[segmentation.subsegments().size()];
    Arrays.fill(base, NATIONAL);
    return CatalogueEntry.of(segmentation, base);
  }

  private static AreaFigures area(PublishedTables tables) {
    long households = tables.segments().households();
    return new AreaFigures(
        households,
        tables.segments().base(),
        new WorkAreaAnalysis(tables.segments()).lines(),
        List.of(),
        new WorkAreaAnalysis(tables.subsegments()).lines(),
        List.of(MunicipalityLine.of("-", "Nergenshuizen", households, null, null)));
  }

  private static MemberFigures members(PublishedTables tables) {
    var analysis = new MemberAnalysis(tables.memberSegments());
    long members = tables.memberSegments().members();
    return new MemberFigures(
        members,
        analysis.penetration(),
        null,
        null,
        List.of(),
        List.of(),
        new MatchReport(
            members,
            Map.of(),
            Map.of(),
            0,
            0,
            members,
            Map.of(),
            Map.of(),
            Map.of(),
            members,
            0,
            List.of(),
            null,
            MemberFileForm.UNTOLD),
        analysis.lines(),
        new MemberAnalysis(tables.memberSubsegments()).lines());
  }
}
