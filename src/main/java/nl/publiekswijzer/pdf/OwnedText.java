// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintText;

/** One text and the elements that own it: paragraphs, a heading, or a link in one of them. */
final class OwnedText {
  private final PdfDocument document;
  private final PageCanvas canvas;
  private final TextWriter writer;
  private final JRPrintText text;
  private final ElementTags tags;
  private final Place place;

  OwnedText(
      PdfDocument document, PageCanvas canvas, TextWriter writer, JRPrintText text, Place place) {
    this.document = document;
    this.canvas = canvas;
    this.writer = writer;
    this.text = text;
    this.tags = ElementTags.of(text.getPropertiesMap(), place);
    this.place = place;
  }

  /**
   * Returns the element that the text begins with; none for an artifact.
   *
   * @param type of the elements
   */
  Optional<StructureElement> write(String type, Area area, boolean artifact) {
    Optional<Link> link = Link.of(text, text.getFullText(), place);
    place.refuse(link.isPresent() && artifact, "a link in content that is not read");
    Optional<StructureElement> first =
        link.isPresent() && tags.linkPart().isEmpty()
            ? linked(type, link.get(), area)
            : paragraphs(type, area, artifact, inlines(link));
    link.filter(Link::local)
        .ifPresent(to -> document.destinations().need(to.target(), order().entry(), place));
    return first;
  }

  /** All of it is a link. */
  private Optional<StructureElement> linked(String type, Link link, Area area) {
    place.refuse(writer.paragraphs().isEmpty(), "a link without text");
    StructureElement owner =
        owner(type, false).orElseThrow(() -> place.refuse("a link in content that is not read"));
    StructureElement element = owner.child("Link");
    var lines = type.equals(LogicalOrder.ENTRY) ? apart(writer.lines()) : writer.lines();
    writer.draw(Optional.of(element), lines, inlines(Optional.empty()));
    order().linked(new EntryLink(element, canvas.link(element, link, area)));
    return Optional.of(owner);
  }

  /** With a space at the end: the page of the entry goes on in the same link. */
  private static List<TextLine> apart(List<TextLine> lines) {
    List<TextLine> apart = new ArrayList<>(lines);
    TextLine last = apart.remove(apart.size() - 1);
    apart.add(new TextLine(last.text() + " ", last.start(), last.row()));
    return apart;
  }

  private Optional<StructureElement> paragraphs(
      String type, Area area, boolean artifact, List<Inline> inlines) {
    var pieces = type.matches("H\\d") ? List.of(writer.lines()) : writer.paragraphs();
    Optional<StructureElement> first = Optional.empty();
    for (var lines : pieces) {
      var owner = type.equals(LogicalOrder.REFERENCE) ? goneOn(area) : owner(type, artifact);
      writer.draw(owner, lines, inlines);
      first = first.or(() -> owner);
    }
    return first;
  }

  /** What follows in an entry of the contents is a part of its link. */
  private Optional<StructureElement> goneOn(Area area) {
    var owner = owner(LogicalOrder.REFERENCE, false);
    Optional<EntryLink> link = order().entryLink();
    link.ifPresent(open -> canvas.widen(open.annotation(), area));
    return link.map(EntryLink::element).or(() -> owner);
  }

  private Optional<StructureElement> owner(String type, boolean artifact) {
    var owner = order().owner(type, artifact, place);
    owner.ifPresent(element -> tags.language().ifPresent(element::language));
    return owner;
  }

  private List<Inline> inlines(Optional<Link> link) {
    List<Inline> inlines = new ArrayList<>();
    link.ifPresent(to -> inlines.add(part(to, tags.linkPart().orElseThrow())));
    if (document.isDutch() && tags.language().isEmpty()) {
      Abbreviations.in(text.getFullText()).stream()
          .filter(abbreviation -> inlines.stream().noneMatch(abbreviation::overlaps))
          .forEach(inlines::add);
    }
    return inlines;
  }

  private Inline part(Link link, String words) {
    int at = text.getFullText().indexOf(words);
    place.refuse(at < 0, "the words of the link, \"" + words + "\", are not in the text");
    return Inline.link(at, at + words.length(), link.saying(words));
  }

  private LogicalOrder order() {
    return document.order();
  }
}
