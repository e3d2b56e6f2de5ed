// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An element of a document, with text or with elements, never with both.
 *
 * @param name without namespace: a document has one
 * @param text empty where there are elements
 */
public record XmlElement(
    String name, Map<String, String> attributes, String text, List<XmlElement> children) {
  public XmlElement {
    attributes = new LinkedHashMap<>(attributes);
    children = List.copyOf(children);
    if (!children.isEmpty() && !text.isBlank()) {
      throw new IllegalArgumentException(name + " has both text and elements");
    }
  }

  public static XmlElement text(String name, String text) {
    return new XmlElement(name, Map.of(), text, List.of());
  }

  public static XmlElement of(String name, XmlElement... children) {
    return of(name, List.of(children));
  }

  public static XmlElement of(String name, List<XmlElement> children) {
    return new XmlElement(name, Map.of(), "", children);
  }

  public XmlElement with(String attribute, String value) {
    var more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new XmlElement(name, more, text, children);
  }

  /** The children by this name. */
  public List<XmlElement> list(String child) {
    return children.stream().filter(c -> c.name().equals(child)).toList();
  }

  /** The first child by this name. */
  public Optional<XmlElement> find(String child) {
    return list(child).stream().findFirst();
  }

  /** Text of the first element down this path of names; empty text when there is none. */
  public String at(String... path) {
    var here = Optional.of(this);
    for (String step : path) {
      here = here.flatMap(element -> element.find(step));
    }
    return here.map(XmlElement::text).orElse("");
  }

  /** The element itself and all below it. */
  public Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
  }

  /** Children in the order in which they are added. */
  public static final class Sequence {
    private final List<XmlElement> elements = new ArrayList<>();

    public Sequence add(XmlElement... more) {
      elements.addAll(List.of(more));
      return this;
    }

    /** None for an empty text. */
    public Sequence addText(String name, String text) {
      return text.isBlank() ? this : add(text(name, text.strip()));
    }

    public <T> Sequence addEach(List<T> things, Function<T, XmlElement> element) {
      things.stream().map(element).forEach(elements::add);
      return this;
    }

    public <T> Sequence addIf(Optional<T> thing, Function<T, XmlElement> element) {
      thing.map(element).ifPresent(elements::add);
      return this;
    }

    public XmlElement as(String name) {
      return of(name, elements);
    }
  }
}
