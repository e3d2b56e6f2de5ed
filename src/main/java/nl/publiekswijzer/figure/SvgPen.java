// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static nl.publiekswijzer.figure.SvgValues.escaped;
import static nl.publiekswijzer.figure.SvgValues.number;
import static nl.publiekswijzer.figure.SvgValues.path;
import static nl.publiekswijzer.figure.SvgValues.rings;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Draws a figure as an SVG element that carries its own title and description. */
public final class SvgPen {
  /** So wide at least is the ring around a spot. */
  private static final double LEAST = 5;

  private final StringBuilder svg = new StringBuilder();
  private final Set<String> patterns = new HashSet<>();
  private String prefix = "";

  private SvgPen() {}

  public static String draw(Figure figure) {
    SvgPen pen = new SvgPen();
    pen.open(figure.scene(), "img");
    pen.svg.append('>');
    pen.tell(figure, "", "");
    return pen.close(figure);
  }

  /**
   * One of several figures on a page.
   *
   * @param id no other figure of the page has
   */
  public static String draw(Figure figure, String id) {
    SvgPen pen = new SvgPen();
    pen.open(figure.scene(), "img");
    pen.name(figure, id);
    return pen.close(figure);
  }

  /**
   * A figure that one goes through spot by spot.
   *
   * @param id no other figure of the page has
   */
  public static String draw(Figure figure, String id, List<Spot> spots) {
    Scene scene = figure.scene();
    return draw(figure, id, spots, MapWindow.of(scene.width(), scene.height()));
  }

  /** The same, of which one part is seen. */
  public static String draw(Figure figure, String id, List<Spot> spots, MapWindow window) {
    SvgPen pen = new SvgPen();
    pen.open("group", window.viewBox());
    pen.name(figure, id);
    figure.scene().marks().forEach(pen::mark);
    spots.forEach(pen::spot);
    return pen.svg.append("</svg>").toString();
  }

  private String close(Figure figure) {
    figure.scene().marks().forEach(this::mark);
    return svg.append("</svg>").toString();
  }

  private void open(Scene scene, String role) {
    open(role, "0 0 " + number(scene.width()) + " " + number(scene.height()));
  }

  private void open(String role, String viewBox) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("role", role);
    attribute("viewBox", viewBox);
  }

  private void name(Figure figure, String id) {
    prefix = id + "-";
    attribute("aria-labelledby", id + "-titel");
    attribute("aria-describedby", id + "-tekst");
    svg.append('>');
    tell(figure, " id=\"" + id + "-titel\"", " id=\"" + id + "-tekst\"");
  }

  private void tell(Figure figure, String title, String description) {
    svg.append("<title")
        .append(title)
        .append('>')
        .append(escaped(figure.title()))
        .append("</title><desc")
        .append(description)
        .append('>')
        .append(escaped(figure.alternative()))
        .append("</desc>");
  }

  private void spot(Spot spot) {
    boolean round = spot.rings().isEmpty();
    svg.append(round ? "<circle" : "<path").append(" class=\"pw-spot\" role=\"img\"");
    attribute("aria-label", escaped(spot.words()).replace("\"", "&quot;"));
    attribute("data-code", escaped(spot.code()).replace("\"", "&quot;"));
    if (!round) {
      attribute("d", rings(spot.rings()));
      svg.append(" fill=\"none\"/>");
      return;
    }
    attribute("cx", number(spot.centre().x()));
    attribute("cy", number(spot.centre().y()));
    attribute("r", number(Math.max(spot.radius(), LEAST)));
    svg.append(" fill=\"none\"/>");
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Rectangle r) {
      rectangle(r);
    } else if (mark instanceof Mark.Line l) {
      shape("path", Paint.outlined(l.colour(), l.width()), "d", path(List.of(l.from(), l.to())));
    } else if (mark instanceof Mark.Polyline p) {
      shape("path", Paint.outlined(p.colour(), p.width()), "d", path(p.points()));
    } else if (mark instanceof Mark.Polygon p) {
      shape("path", p.paint(), "fill-rule", "evenodd", "d", rings(p.rings()));
    } else if (mark instanceof Mark.Circle c) {
      circle(c);
    } else if (mark instanceof Mark.Text t) {
      text(t);
    } else if (mark instanceof Mark.Drawing d) {
      drawing(d);
    }
  }

  private void rectangle(Mark.Rectangle r) {
    String width = number(r.width());
    String height = number(r.height());
    String x = number(r.x());
    shape("rect", r.paint(), "x", x, "y", number(r.y()), "width", width, "height", height);
  }

  private void circle(Mark.Circle c) {
    String x = number(c.centre().x());
    String y = number(c.centre().y());
    shape("circle", c.paint(), "cx", x, "cy", y, "r", number(c.radius()));
  }

  private void shape(String element, Paint paint, String... attributes) {
    if (paint.stripes().isEmpty()) {
      svg.append('<').append(element);
      place(attributes);
      paint(paint);
      svg.append("/>");
      return;
    }
    String pattern = pattern(paint);
    svg.append('<').append(element);
    place(attributes);
    attribute("fill", "url(#" + pattern + ")");
    outline(paint);
    svg.append("/>");
  }

  private void place(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private void paint(Paint paint) {
    attribute("fill", paint.fill().map(Colour::hex).orElse("none"));
    outline(paint);
  }

  private void outline(Paint paint) {
    if (paint.outline().isPresent()) {
      attribute("stroke", paint.outline().get().hex());
      attribute("stroke-width", number(paint.width()));
    }
  }

  /** The name of a pattern of stripes, which is drawn where it is met first. */
  private String pattern(Paint paint) {
    Stripes stripes = paint.stripes().get(0);
    String ground = paint.fill().map(Colour::hex).orElse("none");
    String name =
        prefix + "s" + ground + stripes.colour().hex() + stripes.width() + "-" + stripes.step();
    name = name.replaceAll("[#.]", "");
    if (patterns.add(name)) {
      String step = number(stripes.step());
      svg.append("<pattern");
      attribute("id", name);
      attribute("width", step);
      attribute("height", step);
      attribute("patternUnits", "userSpaceOnUse");
      attribute("patternTransform", "rotate(45)");
      svg.append('>');
      shape("rect", new Paint(paint.fills(), List.of(), 0), "width", step, "height", step);
      String width = number(stripes.width());
      shape("rect", Paint.filled(stripes.colour()), "width", width, "height", step);
      svg.append("</pattern>");
    }
    return name;
  }

  private void drawing(Mark.Drawing drawing) {
    String scale = number(drawing.size() / Pictogram.FIELD, 4);
    svg.append("<path");
    attribute("d", drawing.pictogram().path());
    attribute("fill-rule", "evenodd");
    attribute("fill", drawing.colour().hex());
    attribute(
        "transform",
        "translate(%s %s) scale(%s)"
            .formatted(number(drawing.at().x()), number(drawing.at().y()), scale));
    svg.append("/>");
  }

  private void text(Mark.Text text) {
    svg.append("<text");
    attribute("x", number(text.at().x()));
    attribute("y", number(text.at().y()));
    attribute("text-anchor", text.align().name().toLowerCase(Locale.ROOT));
    attribute("font-size", number(text.lettering().size()));
    attribute("font-weight", String.valueOf(text.lettering().face().weight()));
    attribute("fill", text.lettering().colour().hex());
    if (text.lettering().spacing() != 0) {
      attribute("letter-spacing", number(text.lettering().spacing()));
    }
    if (text.lettering().halo() > 0) {
      attribute("stroke", Palette.PAPER.hex());
      attribute("stroke-width", number(text.lettering().halo()));
      attribute("stroke-linejoin", "round");
      attribute("paint-order", "stroke");
    }
    svg.append('>').append(escaped(text.text())).append("</text>");
  }

  private void attribute(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(value).append('"');
  }
}
