// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.FiguresCsv;
import nl.publiekswijzer.publication.compose.FiguresJson;
import nl.publiekswijzer.publication.compose.FiguresReading;
import nl.publiekswijzer.publication.compose.PublicationComposer;
import nl.publiekswijzer.request.OrderTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stored figures hold all that a document tells: made of them again it is the same. */
class RemadeFiguresTest {
  private static final LoadedEdition OPEN = MemoryEdition.ofDemonstration();
  private static final LoadedEdition ESTIMATED = MemoryEdition.estimated();
  private static final WorkArea TWO = new WorkArea(List.of("VB02", "VB03"), List.of());

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void everyKindIsTheSame(ReportKind kind) {
    var request = new RequestFixtures(OPEN, kind, TWO);

    assertTheSame(request, request.figures(100));
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void everyKindBesideAPreviousVersionIsTheSame(ReportKind kind) {
    var request = new RequestFixtures(OPEN, kind, TWO);

    assertTheSame(request, request.compared(request.figures(80), 100));
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void everyKindOfAnEstimatedEditionIsTheSame(ReportKind kind) {
    var request = new RequestFixtures(ESTIMATED, kind, TWO);

    assertTheSame(request, request.figures(100));
  }

  @Test
  void aSelectionOfMembersIsTheSame() {
    var youth =
        new MemberSelection(
            List.of(HouseholdCard.ONLY_YOUTH, HouseholdCard.BOTH), false, List.of(), null, null);
    var request = new RequestFixtures(OPEN, ReportKind.COMBINED, TWO, OrderTerms.USUAL.with(youth));

    assertTheSame(request, request.figures(100));
  }

  @Test
  void anotherBaseIsTheSame() {
    var base = new ComparisonBase(ComparisonBase.Kind.MUNICIPALITIES, List.of("VB04"));
    var request = new RequestFixtures(OPEN, ReportKind.COMBINED, TWO, OrderTerms.USUAL.with(base));

    assertTheSame(request, request.figures(100));
  }

  private static void assertTheSame(RequestFixtures request, PublishedFigures figures) {
    var imprint = RequestFixtures.IMPRINT;
    byte[] json = FiguresJson.of(figures, imprint);
    var stored = new FiguresReading(json, figures.catalogue());

    assertEquals(text(json), text(FiguresJson.of(stored.figures(), stored.imprint())));
    assertEquals(
        text(FiguresCsv.of(figures, Backdrop.NONE, RequestFixtures.IMPRINT)),
        text(FiguresCsv.of(stored.figures(), Backdrop.NONE, RequestFixtures.IMPRINT)));
    assertArrayEquals(
        pdf(request, figures),
        new PublicationComposer()
            .compose(stored.figures(), request.backdrop(stored.figures()), stored.imprint())
            .pdf());
  }

  private static byte[] pdf(RequestFixtures request, PublishedFigures figures) {
    return new PublicationComposer()
        .compose(figures, request.backdrop(figures), RequestFixtures.IMPRINT)
        .pdf();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
