// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.HouseColours;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.pdf.Repertoire;
import nl.publiekswijzer.publication.PlainReport;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.sheet.Block;
import nl.publiekswijzer.sheet.ListBlock;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.TextBlock;
import nl.publiekswijzer.sheet.TextStyle;

/** Sets a report of words and tables. */
public final class PlainBlocks {
  private static final double WIDTH = PageTop.WIDTH;
  private static final double INDENT = 10;
  private static final double LEAD_ABOVE = 10;
  private static final double HEADING_ABOVE = 20;
  private static final double TEXT_ABOVE = 6;
  private static final double TABLE_ABOVE = 10;
  private static final double NOTE_ABOVE = 6;

  private final PlainReport report;
  private final HouseColours colours = HouseColours.of(Palette.ACCENT);

  public PlainBlocks(PlainReport report) {
    this.report = report;
  }

  /**
   * Its pages, without their feet.
   *
   * @param anchor of its title
   */
  public List<Sheet> sheets(String anchor) {
    var blocks = new ArrayList<Block>();
    var title = paragraph(TextStyle.H1, report.title(), WIDTH);
    blocks.add(new TextBlock(Role.heading(1).named(anchor), title.set(WIDTH), 0, true));
    if (!report.introduction().isBlank()) {
      blocks.add(text(TextStyle.LEAD, report.introduction(), LEAD_ABOVE));
    }
    report.sections().forEach(section -> add(blocks, section));
    return SectionBlocks.sheets(blocks, colours);
  }

  private void add(List<Block> blocks, PlainReport.Section section) {
    blocks.add(
        TextBlock.heading(
            2, paragraph(TextStyle.H2, section.heading(), WIDTH), WIDTH, HEADING_ABOVE));
    section.paragraphs().forEach(p -> blocks.add(text(TextStyle.LONG, p, TEXT_ABOVE)));
    if (!section.items().isEmpty()) {
      var items =
          section.items().stream()
              .map(item -> paragraph(TextStyle.LONG, item, WIDTH - INDENT))
              .toList();
      blocks.add(ListBlock.of(items, true, WIDTH, TEXT_ABOVE));
    }
    if (section.table() != null) {
      add(blocks, section.table());
    }
  }

  private void add(List<Block> blocks, PlainReport.Table table) {
    if (!table.caption().isBlank()) {
      blocks.add(text(TextStyle.LONG.in(Face.SEMIBOLD), table.caption(), TABLE_ABOVE).leading());
    }
    double above = table.caption().isBlank() ? TABLE_ABOVE : TEXT_ABOVE;
    var block = TableBlocks.ofWords(colours, words(table), WIDTH).block(above);
    if (table.note().isBlank()) {
      blocks.add(block);
    } else {
      blocks.add(block.leading());
      blocks.add(text(TextStyle.NOTE, table.note(), NOTE_ABOVE));
    }
  }

  private static ReportTable words(PlainReport.Table table) {
    var columns =
        table.columns().stream()
            .map(column -> new ReportTable.Column(line(column.head()), column.number()))
            .toList();
    var rows = table.rows().stream().map(PlainBlocks::row).toList();
    return new ReportTable(table.caption(), columns, rows);
  }

  private static ReportTable.Row row(List<String> cells) {
    return new ReportTable.Row(
        "", null, false, cells.stream().map(c -> new ReportTable.Cell(line(c), null)).toList());
  }

  private static TextBlock text(TextStyle style, String text, double above) {
    return TextBlock.paragraph(paragraph(style, text, WIDTH), WIDTH, above);
  }

  private static Paragraph paragraph(TextStyle style, String text, double width) {
    return Paragraph.of(style, line(text)).breaking(width);
  }

  /** Without ends of lines, which a paragraph cannot have; what has no glyph is a question mark. */
  private static String line(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return Repertoire.prints(line)
        ? line
        : line.codePoints()
            .mapToObj(Character::toString)
            .map(letter -> Repertoire.prints(letter) ? letter : "?")
            .collect(Collectors.joining());
  }
}
