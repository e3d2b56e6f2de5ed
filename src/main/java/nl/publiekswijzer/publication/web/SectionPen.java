// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.figure.SvgPen;
import nl.publiekswijzer.platform.web.Language;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Card;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Finding;
import nl.publiekswijzer.publication.ReportPiece.Item;
import nl.publiekswijzer.publication.ReportPiece.Line;
import nl.publiekswijzer.publication.ReportPiece.Measure;
import nl.publiekswijzer.publication.ReportPiece.Numbers;
import nl.publiekswijzer.publication.ReportPiece.Term;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable;

/**
 * Writes sections of a report as HTML. What they tell is Dutch; what is said around it speaks the
 * language of the page.
 */
final class SectionPen {
  private static final Speech DUTCH = new Speech(Language.DUTCH);
  private static final int LONG = 16;
  private static final int SMALL = 300;
  private static final int MIDDLE = 420;
  private static final int MANY = 7;
  private static final int COLOURS = 11;

  private final Speech words;
  private final TableLinks files;
  private final Html html = new Html();
  private final TablePen tables;
  private Set<String> targets = Set.of();
  private ReportSection section;
  private int level = 3;

  /**
   * @param files where the numbers can be fetched
   * @param chosen code of the segment that stands out; empty for none
   */
  SectionPen(Speech words, TableLinks files, String chosen) {
    this.words = words;
    this.files = files;
    this.tables = new TablePen(html, chosen, words);
  }

  /** All sections, with links between them. */
  String sections(List<ReportSection> sections) {
    targets = sections.stream().map(ReportSection::name).collect(Collectors.toSet());
    sections.forEach(this::section);
    return html.toString();
  }

  /**
   * What stands in one section, without its heading.
   *
   * @param heading level of the headings within it
   */
  String content(ReportSection section, int heading) {
    level = heading;
    pieces(section);
    return html.toString();
  }

  private void section(ReportSection section) {
    html.raw("<section class=\"pw-report__section\" aria-labelledby=\"" + section.name() + "\">")
        .raw("<h2 class=\"nl-heading nl-heading--level-2\" tabindex=\"-1\"")
        .raw(" id=\"" + section.name() + "\">")
        .text(section.title())
        .raw("</h2>");
    if (!section.intro().isEmpty()) {
      html.element("p", "nl-paragraph pw-report__intro", section.intro());
    }
    pieces(section);
    html.raw("</section>");
  }

  /** Where there are many headings, what stands below each opens on its own. */
  private void pieces(ReportSection of) {
    section = of;
    boolean folds = section.pieces().stream().filter(SectionPen::isHeaded).count() > MANY;
    boolean folded = false;
    Class<?> before = null;
    for (ReportPiece piece : section.pieces()) {
      boolean opens = folds && isHeaded(piece);
      if (opens || piece.getClass() != before) {
        html.raw(close(before)).raw(opens && folded ? "</details>" : "");
        html.raw(open(piece.getClass()));
      }
      folded |= opens;
      before = piece.getClass();
      if (opens) {
        fold((Text) piece);
      } else {
        piece(piece);
      }
    }
    html.raw(close(before)).raw(folded ? "</details>" : "");
    if (!section.note().isEmpty()) {
      html.element("p", "nl-paragraph pw-report__note", section.note());
    }
  }

  private static boolean isHeaded(ReportPiece piece) {
    return piece instanceof Text text && text.heading() != null && !text.text().isEmpty();
  }

  private void fold(Text text) {
    html.raw("<details class=\"pw-details pw-fold\">")
        .element("summary", "pw-details__summary", text.heading())
        .element("p", "nl-paragraph pw-report__paragraph", text.text());
  }

  /** Pieces of one kind that follow each other stand in one list. */
  private static String open(Class<?> kind) {
    if (kind == Item.class) {
      return "<ul class=\"utrecht-unordered-list utrecht-unordered-list--html-content"
          + " pw-report__list\">";
    }
    if (kind == Finding.class) {
      return "<ul class=\"pw-findings\">";
    }
    if (kind == Term.class) {
      return "<dl class=\"pw-terms\">";
    }
    if (kind == Card.class) {
      return "<div class=\"pw-groups\">";
    }
    return kind == Measure.class ? "<dl class=\"pw-stats\">" : "";
  }

  private static String close(Class<?> kind) {
    if (kind == Item.class || kind == Finding.class) {
      return "</ul>";
    }
    if (kind == Card.class) {
      return "</div>";
    }
    return kind == Term.class || kind == Measure.class ? "</dl>" : "";
  }

  private void piece(ReportPiece piece) {
    if (piece instanceof Text text) {
      text(text);
    } else if (piece instanceof Item item) {
      html.element("li", "utrecht-unordered-list__item", item.text());
    } else if (piece instanceof Term term) {
      html.element("dt", "pw-terms__term", term.term());
      html.element("dd", "pw-terms__meaning", term.meaning());
    } else if (piece instanceof Finding finding) {
      finding(finding);
    } else if (piece instanceof Measure measure) {
      html.raw("<div class=\"pw-stat\">").element("dt", "pw-stat__label", measure.name());
      html.element("dd", "pw-stat__value", measure.value()).raw("</div>");
    } else if (piece instanceof Drawing drawing) {
      drawing(drawing);
    } else if (piece instanceof Card card) {
      card(card);
    } else if (piece instanceof Numbers numbers) {
      numbers(numbers);
    }
  }

  private void text(Text text) {
    if (text.heading() != null) {
      html.element("h" + level, "nl-heading nl-heading--level-3", text.heading());
    }
    if (!text.text().isEmpty()) {
      html.element("p", "nl-paragraph pw-report__paragraph", text.text());
    }
  }

  private void card(Card card) {
    boolean stands = card.code().equals(tables.chosen());
    String heading = "h" + (level + card.depth());
    html.raw("<article class=\"pw-group" + (stands ? " pw-group--chosen" : "") + "\">")
        .raw("<" + heading + " class=\"nl-heading nl-heading--level-4 pw-group__name\">")
        .raw("<span class=\"pw-tile__code pw-tile--" + (card.place() % COLOURS + 1) + "\">")
        .text(card.code())
        .raw("</span> ")
        .text(card.name())
        .raw("</" + heading + "><ul class=\"pw-group__lines\">");
    for (Line line : card.lines()) {
      html.raw("<li>").raw(line.lead().isEmpty() ? "" : "<strong>").text(line.lead());
      html.raw(line.lead().isEmpty() ? "" : "</strong>");
      html.text(isJoined(line) ? line.text() : " " + line.text()).raw("</li>");
    }
    html.raw("</ul></article>");
  }

  /** Whether nothing comes between the two. */
  private static boolean isJoined(Line line) {
    return line.lead().isEmpty() || line.text().isEmpty() || line.text().startsWith(",");
  }

  private void finding(Finding finding) {
    html.raw("<li class=\"pw-finding\">").element("span", "pw-finding__figure", finding.figure());
    html.raw("<p class=\"nl-paragraph pw-finding__text\">").text(finding.text());
    if (targets.contains(finding.section())) {
      html.raw(" <a class=\"nl-link\" href=\"#" + finding.section() + "\"" + own() + ">")
          .text(words.get("report.to-figures"))
          .raw("</a>");
    }
    html.raw("</p></li>");
  }

  private void drawing(Drawing drawing) {
    String title = drawing.figure().title();
    boolean steps = !drawing.spots().isEmpty();
    html.raw("<figure class=\"pw-figure\">")
        .raw(
            "<div class=\"pw-figure__canvas"
                + size(drawing)
                + "\" role=\"group\" tabindex=\"0\" aria-label=\"")
        .text(DUTCH.say("report.figure", title))
        .raw(steps ? "\" data-spots=\"" + drawing.name() + "\">" : "\">")
        .raw(
            steps
                ? SvgPen.draw(drawing.figure(), drawing.name(), drawing.spots())
                : SvgPen.draw(drawing.figure(), drawing.name()))
        .raw("</div>");
    if (steps) {
      html.raw("<p class=\"pw-spots\" role=\"status\" id=\"" + drawing.name() + "-status\"></p>");
    }
    html.raw("<figcaption class=\"pw-figure__caption\"><strong>").text(title);
    html.raw(".</strong> ").text(drawing.source()).raw("</figcaption>");
    if (drawing.table() != null) {
      open(words.get("report.numbers"), drawing.isOfItsTable());
      tables.draw(drawing.table(), DUTCH.say("report.numbers.of", title));
      download(drawing.table(), title);
      downloadAll();
      html.raw("</details>");
    } else if (targets.contains(drawing.tableAt())) {
      link("#" + drawing.tableAt(), words.say("report.numbers.at", title));
    }
    html.raw("</figure>");
  }

  private static String size(Drawing drawing) {
    double width = drawing.figure().scene().width();
    if (width < SMALL) {
      return " pw-figure__canvas--small";
    }
    return width < MIDDLE ? " pw-figure__canvas--middle" : "";
  }

  private void numbers(Numbers numbers) {
    var table = numbers.table();
    int rows = table.rows().size();
    if (rows >= LONG) {
      open(words.say("report.rows", table.caption(), rows), false);
    }
    tables.draw(table, DUTCH.say("report.table.of", table.caption()));
    download(table, table.caption());
    if (rows >= LONG) {
      downloadAll();
      html.raw("</details>");
    }
  }

  private void open(String summary, boolean open) {
    html.raw("<details class=\"pw-details\"" + (open ? " open=\"open\">" : ">"))
        .raw("<summary class=\"pw-details__summary\"" + own() + ">")
        .text(summary)
        .raw("</summary>");
  }

  private void download(ReportTable table, String title) {
    if (!files.isEmpty()) {
      link(files.of(section.tableId(table)), words.say("report.csv.table", title));
    }
  }

  private void downloadAll() {
    if (!files.isEmpty()) {
      link(files.all(), words.get("report.csv.all"));
    }
  }

  private void link(String to, String label) {
    html.raw("<p class=\"nl-paragraph\"><a class=\"nl-link\" href=\"").text(to);
    html.raw("\"" + own() + ">").text(label).raw("</a></p>");
  }

  private String own() {
    return words.language() == Language.DUTCH ? "" : " lang=\"" + words.language().code() + "\"";
  }
}
