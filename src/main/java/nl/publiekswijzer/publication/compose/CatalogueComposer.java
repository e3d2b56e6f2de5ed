// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.pdf.DocumentDescription;
import nl.publiekswijzer.pdf.Inks;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * Composes what an edition tells by itself, about no library: the booklet of its segments, and
 * cards of its themes. The figures are those of the whole edition.
 */
public final class CatalogueComposer {
  private static final Words WORDS = Words.of("boekje");
  private final Content content;

  /**
   * @param figures with a catalogue, but without a work area or members
   */
  public CatalogueComposer(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    this.content = new Content(figures, backdrop, imprint);
  }

  /** All segments with their subsegments, their relation with the library and their themes. */
  public Composed segmentBooklet() {
    var parts = new ArrayList<Part>();
    parts.add(introduction());
    parts.add(new Positions(content).chart());
    parts.add(new SegmentPages(content).part());
    new ThemePages(content).part().ifPresent(parts::add);
    var document = new Document(ReportFoot.of(content, content.kind()));
    document.add(Cover.part(content));
    document.add(Contents.part(parts, Map.of()));
    parts.forEach(document::add);
    document.again(Contents.part(parts, document.pagesOfAnchors()));
    return bind(WORDS.text("titel"), document);
  }

  private Part introduction() {
    var passages = new ArrayList<Passage>();
    passages.addAll(WORDS.section("lezen"));
    passages.addAll(WORDS.section(content.subject().estimated() ? "gebruik.postcode" : "gebruik"));
    passages.addAll(WORDS.section("grenzen"));
    return new Part(
        "tekst",
        "boekje",
        Map.of("title", WORDS.text("over.titel"), "intro", WORDS.text("over.inleiding")),
        passages);
  }

  /** One theme on one sheet; empty when the edition has no such theme. */
  public Optional<Composed> themeCard(String theme) {
    return new ThemeCards(content)
        .part(theme)
        .map(part -> bind((String) part.parameters().get("title"), document(List.of(part))));
  }

  /** All themes, each on a sheet of its own; empty when the edition has none. */
  public Optional<Composed> themeCards() {
    var cards = new ThemeCards(content).all();
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.of(bind(WORDS.text("themas"), document(cards)));
  }

  private Document document(List<Part> parts) {
    var document = new Document(ReportFoot.of(content, WORDS.text("themas")));
    parts.forEach(document::add);
    return document;
  }

  private Composed bind(String title, Document document) {
    var description =
        new DocumentDescription(
                title + " · " + content.subject().edition(),
                content.subject().library(),
                content.imprint().created())
            .of(Binding.source(content))
            .keeping(content.imprint().standard());
    return Binding.bind(description, Inks.STANDARD, document);
  }
}
