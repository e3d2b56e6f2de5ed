// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.estimate.Correction;
import nl.publiekswijzer.estimate.Corrections;
import nl.publiekswijzer.estimate.SegmentCheck;
import nl.publiekswijzer.household.EditionEvidence;
import nl.publiekswijzer.pdf.DocumentDescription;
import nl.publiekswijzer.pdf.Inks;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;

/** Composes the report of how good an estimated edition is. */
public final class EvidenceComposer {
  private static final Words WORDS = Words.of(EvidenceTable.TEMPLATE);

  private final EditionEvidence evidence;
  private final Content content;

  /**
   * @param figures with a catalogue, but without a work area or members
   */
  public EvidenceComposer(
      EditionEvidence evidence, PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    this.evidence = evidence;
    this.content = new Content(figures, backdrop, imprint);
  }

  /** The whole report. */
  public Composed report() {
    var parts = new ArrayList<Part>();
    parts.add(new EvidenceSummary(evidence).part());
    parts.add(new EvidenceTables(evidence).part());
    if (evidence.validation().checks().stream().anyMatch(SegmentCheck::isTested)) {
      parts.add(new EvidencePlaces(evidence).part());
    }
    if (!evidence.validation().characteristics().isEmpty()) {
      parts.add(new CharacteristicsTable(evidence).part());
    }
    parts.add(method());
    var document = new Document(ReportFoot.of(content, WORDS.text("titel")));
    document.add(Cover.part(content, WORDS.text("titel")));
    document.add(Contents.part(parts, Map.of()));
    parts.forEach(document::add);
    document.again(Contents.part(parts, document.pagesOfAnchors()));
    var description =
        new DocumentDescription(
                WORDS.text("titel") + " · " + content.subject().edition(),
                content.subject().library(),
                content.imprint().created())
            .of(Binding.source(content))
            .keeping(content.imprint().standard());
    return Binding.bind(description, Inks.STANDARD, document);
  }

  private Part method() {
    var passages = new ArrayList<Passage>(WORDS.section("methode"));
    passages.addAll(WORDS.section("bron"));
    new Sources(content.subject())
        .sentences()
        .forEach(sentence -> passages.add(Passage.item(sentence)));
    passages.addAll(WORDS.section("correcties"));
    corrections().forEach(text -> passages.add(Passage.item(text)));
    String method = String.valueOf(evidence.edition().segmentation().method());
    return new Part(
        "tekst",
        "methode",
        Map.of(
            "title", WORDS.text("methode.titel"),
            "intro", WORDS.text("methode.inleiding", method)),
        passages);
  }

  private static List<String> corrections() {
    return Corrections.LIST.stream().map(EvidenceComposer::text).toList();
  }

  private static String text(Correction correction) {
    return WORDS.text(
        "correctie",
        correction.subject(),
        String.valueOf(correction.method()),
        Dutch.date(correction.date()),
        correction.wrong(),
        correction.changed(),
        correction.figures());
  }
}
