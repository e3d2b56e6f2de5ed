// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.sheet.Block;
import nl.publiekswijzer.sheet.Frame;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SetText;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** Links to pages elsewhere, one under the other. */
record LinkList(List<Link> links, Colour house, double above) implements Block {
  private static final double ROW = 16;

  LinkList {
    links = List.copyOf(links);
  }

  /**
   * One of them.
   *
   * @param address of the page
   */
  record Link(String label, String address) {}

  @Override
  public double height() {
    return ROW * links.size();
  }

  @Override
  public LinkList spaced(double factor) {
    return new LinkList(links, house, above * factor);
  }

  @Override
  public void draw(SheetBuilder page, double left, double top) {
    var items = new ArrayList<Piece>();
    double y = top;
    for (Link link : links) {
      var style = TextStyle.LONG.in(Face.SEMIBOLD).in(house);
      SetText set = Paragraph.of(style, link.label()).set(PageTop.WIDTH);
      page.rule(left, y + style.baseline() + 1.6, set.width(), 0.6, house);
      var role = Role.link(link.address(), new Frame(left, y, set.width(), set.height()));
      var words = Piece.element(role, Piece.content(set.at(left, y)));
      items.add(Piece.element(Role.of("LI"), Piece.element(Role.of("LBody"), words)));
      y += ROW;
    }
    page.add(Piece.element(Role.of("L"), items));
  }
}
