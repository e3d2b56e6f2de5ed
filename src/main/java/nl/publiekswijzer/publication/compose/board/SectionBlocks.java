// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.HouseColours;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.sheet.Block;
import nl.publiekswijzer.sheet.ColumnsBlock;
import nl.publiekswijzer.sheet.FigureBlock;
import nl.publiekswijzer.sheet.Flow;
import nl.publiekswijzer.sheet.Frame;
import nl.publiekswijzer.sheet.ListBlock;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextBlock;
import nl.publiekswijzer.sheet.TextStyle;

/** Sets a section of a report for paper: the same words, drawings and tables as on its page. */
public final class SectionBlocks {
  /** Of a page, in points. */
  public static final double WIDTH = PageTop.WIDTH;

  private static final double BOTTOM = 798;
  private static final Frame AREA =
      new Frame(PageTop.LEFT, ChapterHead.TOP, WIDTH, BOTTOM - ChapterHead.TOP);
  private static final double HALF = 248;
  private static final double GUTTER = 16;
  private static final double LEAD_ABOVE = 10;
  private static final double HEADING_ABOVE = 16;
  private static final double AFTER_HEADING = 8;
  private static final double AFTER_CHART = 6;
  private static final double TEXT_ABOVE = 13;
  private static final double BLOCK_ABOVE = 14;

  private final List<String> segments;
  private final HouseColours colours;

  public SectionBlocks(Content content) {
    this.segments = content.segments().stream().map(CatalogueEntry::code).toList();
    this.colours = content.houseColours();
  }

  /** How high a chart may be, in points. */
  public record Heights(double least, double usual, double most) {}

  /** Pages of chapters one after the other. */
  public List<Sheet> sheets(List<Block> blocks) {
    return sheets(blocks, colours);
  }

  static List<Sheet> sheets(List<Block> blocks, HouseColours colours) {
    return new Flow(blocks, AREA, page -> bar(page, colours)).sheets();
  }

  private static void bar(SheetBuilder page, HouseColours colours) {
    page.box(0, 0, Sheet.WIDTH, PageTop.BAR, colours.band());
  }

  /** A chapter over the whole width: tables and charts. */
  public List<Block> wide(ReportSection section) {
    var blocks = head(section);
    blocks.addAll(pieces(section, WIDTH));
    return withBelow(blocks, note(section, WIDTH));
  }

  /** A chapter in two columns: running text and small tables. */
  public List<Block> halves(ReportSection section) {
    var blocks = head(section);
    var columns = pieces(section, HALF);
    withBelow(columns, note(section, HALF));
    if (!columns.isEmpty()) {
      blocks.add(ColumnsBlock.of(columns, HALF, GUTTER, BLOCK_ABOVE));
    }
    return blocks;
  }

  /**
   * A chapter with one chart that takes as much height as is left for it.
   *
   * @param drawing by its height
   */
  public List<Block> chart(ReportSection section, DoubleFunction<Figure> drawing, Heights heights) {
    var blocks = head(section);
    blocks.add(
        new FigureBlock(
            drawing, heights.usual(), heights.least(), heights.most(), BLOCK_ABOVE, false));
    withBelow(blocks, source(section));
    return withBelow(blocks, note(section, WIDTH));
  }

  /** What stands below stays with what it is of. */
  private static List<Block> withBelow(List<Block> blocks, List<Block> below) {
    if (!below.isEmpty()) {
      int last = blocks.size() - 1;
      blocks.set(last, blocks.get(last).leading());
      blocks.addAll(below);
    }
    return blocks;
  }

  /** What stands below the drawing of a section. */
  private static List<Block> source(ReportSection section) {
    return section.pieces().stream()
        .filter(ReportPiece.Drawing.class::isInstance)
        .map(piece -> ((ReportPiece.Drawing) piece).source())
        .filter(source -> !source.isEmpty())
        .map(source -> Paragraph.of(TextStyle.NOTE, source))
        .<Block>map(source -> TextBlock.paragraph(source, WIDTH, AFTER_CHART))
        .toList();
  }

  /**
   * Links to pages elsewhere under a heading.
   *
   * @param addresses by what they are called
   */
  public List<Block> links(String heading, Map<String, String> addresses) {
    var links =
        addresses.entrySet().stream()
            .map(entry -> new LinkList.Link(entry.getKey(), entry.getValue()))
            .toList();
    return List.of(
        TextBlock.heading(2, Paragraph.of(TextStyle.H2, heading), WIDTH, HEADING_ABOVE),
        new LinkList(links, colours.house(), AFTER_HEADING));
  }

  /** The title of a chapter that has no conclusion. */
  public Block plainHead(String anchor, String title) {
    return ChapterHead.of(anchor, "", List.of(title), colours.house());
  }

  private List<Block> head(ReportSection section) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        ChapterHead.of(
            section.name(),
            section.chapter(),
            List.of(section.title(), section.chapter()),
            colours.house()));
    if (!section.intro().isEmpty()) {
      var lead = Paragraph.of(TextStyle.LONG, section.intro());
      blocks.add(TextBlock.paragraph(lead, WIDTH, LEAD_ABOVE).leading());
    }
    return blocks;
  }

  private static List<Block> note(ReportSection section, double width) {
    return section.note().isEmpty()
        ? List.of()
        : List.of(
            TextBlock.paragraph(
                Paragraph.of(TextStyle.NOTE, section.note()), width, BLOCK_ABOVE / 2));
  }

  private List<Block> pieces(ReportSection section, double width) {
    var blocks = new ArrayList<Block>();
    boolean several = section.tables().size() > 1;
    for (int i = 0; i < section.pieces().size(); i++) {
      ReportPiece piece = section.pieces().get(i);
      if (piece instanceof ReportPiece.Text text) {
        blocks.addAll(text(text, width));
      } else if (piece instanceof ReportPiece.Finding finding) {
        blocks.add(sentence(finding.text(), width));
      } else if (piece instanceof ReportPiece.Drawing drawing) {
        blocks.addAll(drawing(drawing, width));
      } else if (piece instanceof ReportPiece.Numbers numbers) {
        blocks.addAll(table(numbers.table(), several, width));
      } else if (i == 0 || !piece.getClass().equals(section.pieces().get(i - 1).getClass())) {
        blocks.add(list(section.pieces(), i, width));
      }
    }
    return blocks;
  }

  private static List<Block> text(ReportPiece.Text text, double width) {
    if (text.heading() == null) {
      return List.of(sentence(text.text(), width));
    }
    var heading =
        TextBlock.heading(2, Paragraph.of(TextStyle.H2, text.heading()), width, HEADING_ABOVE);
    return text.text().isEmpty()
        ? List.of(heading)
        : List.of(
            heading,
            TextBlock.paragraph(Paragraph.of(TextStyle.LONG, text.text()), width, AFTER_HEADING));
  }

  private static Block sentence(String text, double width) {
    return TextBlock.paragraph(Paragraph.of(TextStyle.LONG, text), width, TEXT_ABOVE);
  }

  /** A chart of a table comes above it. */
  private List<Block> drawing(ReportPiece.Drawing drawing, double width) {
    var blocks = new ArrayList<Block>();
    Figure figure = drawing.figure();
    blocks.add(
        TextBlock.heading(2, Paragraph.of(TextStyle.H2, figure.title()), width, HEADING_ABOVE));
    blocks.add(FigureBlock.of(figure, AFTER_HEADING));
    if (!drawing.source().isEmpty()) {
      var source = Paragraph.of(TextStyle.NOTE, drawing.source());
      withBelow(blocks, List.of(TextBlock.paragraph(source, width, AFTER_CHART)));
    }
    if (drawing.table() != null && drawing.isOfItsTable()) {
      blocks.addAll(table(drawing.table(), false, width));
    }
    return blocks;
  }

  /** Several tables each have their heading; one alone has that of its chapter. */
  private List<Block> table(ReportTable table, boolean headed, double width) {
    var blocks = new ArrayList<Block>();
    if (headed) {
      blocks.add(
          TextBlock.heading(2, Paragraph.of(TextStyle.H2, table.caption()), width, HEADING_ABOVE));
    }
    blocks.add(
        new TableBlocks(segments, colours, table, width)
            .block(headed ? AFTER_HEADING : BLOCK_ABOVE));
    return blocks;
  }

  /** All items or terms from there on. */
  private static Block list(List<ReportPiece> pieces, int from, double width) {
    var kind = pieces.get(from).getClass();
    var items = new ArrayList<Paragraph>();
    for (int i = from; i < pieces.size() && pieces.get(i).getClass().equals(kind); i++) {
      items.add(item(pieces.get(i)));
    }
    boolean bullets = pieces.get(from) instanceof ReportPiece.Item;
    return ListBlock.of(items, bullets, width, 0);
  }

  private static Paragraph item(ReportPiece piece) {
    if (piece instanceof ReportPiece.Term term) {
      return Paragraph.of(TextStyle.LONG.in(Face.SEMIBOLD), term.term() + ": ")
          .then(term.meaning(), Face.REGULAR);
    }
    return piece instanceof ReportPiece.Measure measure
        ? Paragraph.of(TextStyle.LONG, measure.name() + ": " + measure.value())
        : Paragraph.of(TextStyle.LONG, ((ReportPiece.Item) piece).text());
  }
}
