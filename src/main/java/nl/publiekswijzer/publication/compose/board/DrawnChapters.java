// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.sheet.Block;
import nl.publiekswijzer.sheet.Sheet;

/** Chapters of the whole report that are drawn: its summary, areas, segments and themes. */
public final class DrawnChapters {
  /** Names by which links find chapters. */
  public static final String SUMMARY = FrontBand.ANCHOR;

  public static final String AREAS = "kaart";
  public static final String SUBSEGMENTS = "subsegmenten";
  public static final String THEMES = "themas";

  /** Households below which a work area is a village. */
  private static final long VILLAGE = 5_000;

  private static final BigDecimal SMALL = BigDecimal.ONE;

  private final Board board;

  public DrawnChapters(Content content) {
    this.board = new Board(content, content.title());
  }

  /** The four pages of the board report. */
  public List<Sheet> summary() {
    return BoardReportComposer.sheets(board);
  }

  /** Maps with a table; none where the work area is one part. */
  public List<Sheet> areas() {
    return new AreaSheets(board).sheets();
  }

  /** As their pages call them. */
  public String areasHeading() {
    return new AreaSheets(board).heading();
  }

  /** All subsegments in a table; none where none can be told of. */
  public List<Block> subsegments() {
    return new SubsegmentBlocks(board).blocks();
  }

  public List<Sheet> themes() {
    return new ThemeSheets(board).sheets();
  }

  /** First those to win or to keep, then the others by size, small ones three on a page. */
  public List<Sheet> segments() {
    var sheets = new ArrayList<Sheet>();
    large().forEach(fact -> sheets.add(new SegmentPage(board, fact).sheet()));
    sheets.addAll(new ShortSegments(board, small()).sheets());
    return sheets;
  }

  /** Names of the segments by their anchors, in the order of their pages. */
  public Map<String, String> segmentHeadings() {
    var headings = new LinkedHashMap<String, String>();
    large().forEach(f -> headings.put(SegmentPage.anchor(f.code()), label(f)));
    small().forEach(f -> headings.put(SegmentPage.anchor(f.code()), label(f)));
    return headings;
  }

  private static String label(SegmentFact fact) {
    return fact.code() + " " + fact.name();
  }

  private List<SegmentFact> ordered() {
    var ordered = new ArrayList<SegmentFact>();
    new Plan(board).aims().forEach(aim -> ordered.add(aim.fact()));
    board.segments().bySize().stream().filter(f -> !ordered.contains(f)).forEach(ordered::add);
    return ordered;
  }

  /** Whether it is told shortly: what its charts and tables would show fits on a few pages. */
  public boolean isVillage() {
    return board.households() < VILLAGE;
  }

  /** Whether there is too little to say of a segment for a page of its own. */
  private boolean isShort() {
    return isVillage() || board.subsegments().isEmpty();
  }

  private boolean isLarge(SegmentFact fact) {
    boolean focus = new Plan(board).aims().stream().anyMatch(a -> a.fact().equals(fact));
    boolean small = fact.share() == null || fact.share().compareTo(SMALL) < 0;
    return !isShort() && (focus || !small);
  }

  private List<SegmentFact> large() {
    return ordered().stream().filter(this::isLarge).toList();
  }

  private List<SegmentFact> small() {
    return ordered().stream().filter(f -> !isLarge(f) && f.households() > 0).toList();
  }
}
