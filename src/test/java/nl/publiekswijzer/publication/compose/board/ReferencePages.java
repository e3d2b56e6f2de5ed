// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.sheet.TextStyle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The texts of the pages that the board report was designed after, with their places: of every line
 * in HTML as it was broken by hand, and of every text in a drawing.
 */
final class ReferencePages {
  /** Beside the repository; the pages themselves are no part of it. */
  static final Path FILE = Path.of("../shared/report-design/mockup.html");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern FONT = Pattern.compile("(\\d+) ([\\d.]+)pt/([\\d.]+)pt.*");
  private static final double CHIP = 13;
  private static final String NUMBER = "nr";
  private static final Font BODY = new Font(10, 13, 400);

  private final Map<String, Map<String, String>> rules = new HashMap<>();
  private final List<List<PlacedText>> pages;

  private record Font(double size, double leading, int weight) {
    Font with(Map<String, String> said) {
      var font = FONT.matcher(said.getOrDefault("font", ""));
      Font base =
          font.matches()
              ? new Font(
                  points(font.group(2)), points(font.group(3)), Integer.parseInt(font.group(1)))
              : this;
      return new Font(
          said.containsKey("font-size") ? points(said.get("font-size")) : base.size(),
          said.containsKey("line-height") ? points(said.get("line-height")) : base.leading(),
          said.containsKey("font-weight")
              ? Integer.parseInt(said.get("font-weight"))
              : base.weight());
    }

    Font bold() {
      return new Font(size, leading, 700);
    }

    double baseline() {
      return new TextStyle(size, leading, Face.REGULAR, Palette.INK).baseline();
    }
  }

  private ReferencePages(Element html) {
    var styles = RULE.matcher(elements(html, "style").get(0).getTextContent());
    while (styles.find()) {
      for (String selector : styles.group(1).split(",")) {
        String name = selector.strip().replaceAll("^[a-z0-9]*\\.", ".");
        rules.computeIfAbsent(name, n -> new HashMap<>()).putAll(said(styles.group(2)));
      }
    }
    pages = elements(html, "section").stream().map(this::texts).toList();
  }

  static ReferencePages read() {
    try {
      String html =
          Files.readString(FILE)
              .replaceAll("<!DOCTYPE[^>]*>|<meta[^>]*>", "")
              .replace("<br>", "<br/>");
      var parsed =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html)));
      return new ReferencePages(parsed.getDocumentElement());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(FILE + " is not as it was", e);
    }
  }

  /**
   * @param number from 1 on
   */
  List<PlacedText> page(int number) {
    return pages.get(number - 1);
  }

  private List<PlacedText> texts(Element section) {
    var texts = new ArrayList<PlacedText>();
    for (Element child : children(section)) {
      var style = said(child.getAttribute("style"));
      double left = points(style.getOrDefault("left", "0"));
      double top = points(style.getOrDefault("top", "0"));
      if (child.getAttribute("class").equals(NUMBER)) {
        number(texts, child, left + points(style.get("width")), top);
      } else if (child.getTagName().equals("svg")) {
        elements(child, "text").forEach(text -> texts.add(drawn(text, left, top)));
      } else {
        lines(texts, child, left, top);
      }
    }
    return texts;
  }

  private static PlacedText drawn(Element text, double left, double top) {
    return new PlacedText(
        text.getTextContent(),
        left + points(text.getAttribute("x")),
        top + points(text.getAttribute("y")),
        points(text.getAttribute("font-size")),
        Integer.parseInt(text.getAttribute("font-weight")),
        Mark.Align.valueOf(text.getAttribute("text-anchor").toUpperCase(java.util.Locale.ROOT)));
  }

  /** Number of the page in bold and how many there are, ending at the right. */
  private void number(List<PlacedText> texts, Element block, double right, double top) {
    Font font = BODY.with(rules.get("." + NUMBER));
    var parts = children(block);
    String last = parts.get(1).getTextContent();
    Font bold = within(block, parts.get(0), font);
    double y = top + bold.baseline();
    texts.add(new PlacedText(last.strip(), right, y, font.size(), font.weight(), Mark.Align.END));
    texts.add(
        new PlacedText(
            parts.get(0).getTextContent(),
            right - Face.REGULAR.width(last, font.size()),
            y,
            bold.size(),
            bold.weight(),
            Mark.Align.END));
  }

  /** The first text of every line. */
  private void lines(List<PlacedText> texts, Element block, double left, double top) {
    Font font =
        BODY.with(rules.getOrDefault("." + block.getAttribute("class"), Map.of()))
            .with(said(block.getAttribute("style")));
    double line = top;
    double x = left;
    boolean begins = true;
    for (Node node = block.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element br && br.getTagName().equals("br")) {
        line += font.leading();
        begins = true;
      } else if (begins && node instanceof Element chip && isChip(chip)) {
        x = left + CHIP + Face.BOLD.width(" ", font.size());
      } else if (begins && !node.getTextContent().isBlank()) {
        Font of = node instanceof Element e ? within(block, e, font) : font;
        texts.add(
            new PlacedText(
                node.getTextContent().strip(),
                x,
                line + of.baseline(),
                of.size(),
                of.weight(),
                Mark.Align.START));
        begins = false;
      }
    }
  }

  private static boolean isChip(Element element) {
    return element.getAttribute("class").equals("chip");
  }

  private Font within(Element block, Element inline, Font font) {
    String own = "." + inline.getAttribute("class");
    String descendant = "." + block.getAttribute("class") + " " + inline.getTagName();
    Font bold = inline.getTagName().equals("b") ? font.bold() : font;
    return bold.with(rules.getOrDefault(own, Map.of()))
        .with(rules.getOrDefault(descendant, Map.of()));
  }

  private static Map<String, String> said(String style) {
    var said = new HashMap<String, String>();
    for (String one : style.split(";")) {
      String[] both = one.split(":", 2);
      if (both.length == 2) {
        said.put(both[0].strip(), both[1].strip());
      }
    }
    return said;
  }

  private static double points(String number) {
    return Double.parseDouble(number.replace("pt", ""));
  }

  private static List<Element> elements(Element within, String name) {
    var nodes = within.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<Element> children(Element of) {
    var children = new ArrayList<Element>();
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
