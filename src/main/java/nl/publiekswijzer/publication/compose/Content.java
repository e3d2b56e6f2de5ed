// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.PrintedShares;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.HouseColours;
import nl.publiekswijzer.figure.LegendEntry;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.SegmentColour;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Subject;
import nl.publiekswijzer.segmentation.SegmentDescription;

/**
 * What one document is made of.
 *
 * @param chosen code of the segment that stands out in every figure; empty for none
 */
public record Content(PublishedFigures figures, Backdrop backdrop, Imprint imprint, String chosen) {

  /** On paper no segment stands out. */
  public Content(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    this(figures, backdrop, imprint, "");
  }

  public Subject subject() {
    return figures.subject();
  }

  public Optional<AreaFigures> area() {
    return Optional.ofNullable(figures.area());
  }

  public Optional<MemberFigures> members() {
    return Optional.ofNullable(figures.members());
  }

  /** Words for kinds of card that were left out of the members. */
  public List<String> leftOut() {
    return members().map(m -> m.match().form().leftOut()).orElse(List.of());
  }

  public MemberSelection selection() {
    return subject().scope().selection();
  }

  /** Whether it tells of the members of places: only of all members. */
  public boolean tellsAllMembers() {
    return members().isPresent() && selection().isAll();
  }

  /** Whether it tells of the members of subsegments. */
  public boolean tellsMemberSubsegments() {
    return tellsMemberSegments() && selection().isAll();
  }

  /** Whether it tells which segments are members. */
  public boolean tellsMemberSegments() {
    return members().filter(MemberFigures::isToldBySegment).isPresent();
  }

  /** Whether members are known by postcode only: then it tells of areas instead of segments. */
  public boolean tellsReachByArea() {
    return members().isPresent() && subject().estimated();
  }

  /** What is printed in the colour of the house. */
  public HouseColours houseColours() {
    return HouseColours.of(backdrop.style().accent());
  }

  /** Title of the document: its kind, and of which members it tells. */
  public String title() {
    return members().isPresent() && !selection().isAll()
        ? kind() + ": " + selection().name()
        : kind();
  }

  public List<CatalogueEntry> segments() {
    return figures.catalogue().stream().filter(e -> e.parent() == null).toList();
  }

  public List<CatalogueEntry> subsegments(String segment) {
    return figures.catalogue().stream().filter(e -> segment.equals(e.parent())).toList();
  }

  /** Code and name of the segment that a subsegment belongs to. */
  public String parent(String subsegment) {
    return figures.catalogue().stream()
        .filter(e -> e.code().equals(subsegment) && e.parent() != null)
        .findFirst()
        .map(e -> label(e.parent()))
        .orElseThrow(() -> new IllegalArgumentException("no subsegment " + subsegment));
  }

  /** The segment that a printed label is of, or that its subsegment belongs to; else empty. */
  public String segmentOf(String label) {
    return figures.catalogue().stream()
        .filter(e -> label.startsWith(e.code() + " ") && label(e.code()).equals(label))
        .findFirst()
        .map(e -> e.parent() == null ? e.code() : e.parent())
        .orElse("");
  }

  /** Code and name; of a sum its name, which holds the codes. */
  public String label(String code) {
    return figures.isSum(code) ? figures.name(code) : code + " " + figures.name(code);
  }

  /** The same in a chart without colours of segments, with an arrow for the one that stands out. */
  public String chartLabel(String code) {
    return (code.equals(chosen) ? "→ " : "") + label(code);
  }

  /** What is told of a segment, where anything is. */
  public Optional<SegmentDescription> description(String segment) {
    return backdrop.guide().texts().findSegment(segment);
  }

  /** The colour of a segment in every figure; pale where another one stands out. */
  public Colour colour(String segment) {
    return chosen.isEmpty() || chosen.equals(segment) ? ownColour(segment) : Palette.ASIDE;
  }

  /** By its place in the catalogue. */
  private Colour ownColour(String segment) {
    int place = segments().stream().map(CatalogueEntry::code).toList().indexOf(segment);
    return SegmentColour.of(place).fill();
  }

  /** Segments in their colours. */
  public List<LegendEntry> legend(Predicate<String> wanted) {
    return segments().stream()
        .filter(s -> wanted.test(s.code()))
        .map(s -> LegendEntry.of(colour(s.code()), label(s.code())))
        .toList();
  }

  /**
   * Per cent of the base, one decimal: as its line of the work area tells it, where it has one;
   * else so that all segments, or all subsegments, add up to 100.0.
   */
  public String baseShare(CatalogueEntry entry) {
    boolean segment = entry.parent() == null;
    var lines = area().map(a -> segment ? a.segments() : a.subsegments()).orElse(List.of());
    var told = line(lines, entry.code()).map(WorkAreaLine::baseShare);
    return Dutch.decimal(told.orElseGet(() -> ofEdition(entry)));
  }

  private BigDecimal ofEdition(CatalogueEntry entry) {
    boolean segment = entry.parent() == null;
    var level = figures.catalogue().stream().filter(e -> (e.parent() == null) == segment).toList();
    var shares = PrintedShares.of(level.stream().map(CatalogueEntry::base).toList());
    return shares.get(level.indexOf(entry));
  }

  /** The line of a segment that has a line of its own. */
  public static Optional<WorkAreaLine> line(List<WorkAreaLine> lines, String code) {
    return lines.stream().filter(l -> !l.pooled() && l.code().equals(code)).findFirst();
  }

  /** The line of a segment that has a line of its own. */
  public static Optional<MemberLine> memberLine(List<MemberLine> lines, String code) {
    return lines.stream().filter(l -> !l.pooled() && l.code().equals(code)).findFirst();
  }

  /** Nobody lives here: such a line prints as dashes. */
  public static boolean isEmpty(WorkAreaLine line) {
    return line.exact() && line.households() == 0;
  }

  /** Nobody lives here: such a line prints as dashes. */
  public static boolean isEmpty(MemberLine line) {
    return line.exact()
        && line.members() == 0
        && (line.nonMembers() == null || line.nonMembers() == 0);
  }

  /** Dutch name of the kind of report. */
  public String kind() {
    if (!subject().showsWorkArea() && !subject().showsMembers()) {
      return "Segmentenboekje";
    }
    if (subject().showsWorkArea() && subject().showsMembers()) {
      return "Inwoners- en ledenanalyse";
    }
    return subject().showsWorkArea() ? "Inwonersanalyse" : "Ledenanalyse";
  }
}
