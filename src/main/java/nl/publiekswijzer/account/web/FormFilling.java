// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.account.KeptForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts what was filled in back into the form of a page, as a browser would show it. */
final class FormFilling {
  /** What carries no answer of a person, or none that comes back. */
  private static final Set<String> PASSED_OVER =
      Set.of("hidden", "password", "file", "submit", "button", "reset", "image");

  private final KeptForm kept;

  FormFilling(KeptForm kept) {
    this.kept = kept;
  }

  /** The page with its form filled in; its note says so, or else that there was no such form. */
  String fill(String page) {
    var document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false);
    var form = find(document);
    form.ifPresent(this::fill);
    document.select(form.isPresent() ? "[data-kept=lost]" : "[data-kept=found]").remove();
    document.select("[data-kept]").removeAttr("hidden").removeAttr("data-kept");
    return document.outerHtml();
  }

  /** Of several forms with one address the one with the same hidden fields. */
  private Optional<Element> find(Document document) {
    var forms = document.select("form[method=post]").stream().filter(this::isSame).toList();
    return forms.stream()
        .filter(this::hasSameHiddenFields)
        .findFirst()
        .or(() -> forms.stream().findFirst());
  }

  private boolean isSame(Element form) {
    return URI.create(form.attr("action").replaceFirst("\\?.*", ""))
        .getPath()
        .equals(kept.action());
  }

  private boolean hasSameHiddenFields(Element form) {
    return form.select("input[type=hidden]").stream()
        .filter(field -> !field.attr("name").equals(SentForm.PROOF))
        .allMatch(
            field ->
                kept.fields()
                    .contains(new KeptForm.Field(field.attr("name"), field.attr("value"))));
  }

  private void fill(Element form) {
    Map<String, Deque<String>> values =
        kept.fields().stream()
            .collect(
                Collectors.groupingBy(
                    KeptForm.Field::name,
                    Collectors.mapping(
                        KeptForm.Field::value, Collectors.toCollection(ArrayDeque::new))));
    for (Element field : form.select("input[name], textarea[name], select[name]")) {
      if (!PASSED_OVER.contains(field.attr("type"))) {
        fill(field, values.getOrDefault(field.attr("name"), new ArrayDeque<>()));
      }
    }
  }

  private static void fill(Element field, Deque<String> values) {
    switch (field.tagName()) {
      case "textarea" -> next(values).ifPresent(field::text);
      case "select" -> select(field, values);
      default -> {
        if (List.of("checkbox", "radio").contains(field.attr("type"))) {
          mark(field, "checked", values.contains(field.attr("value")));
        } else {
          next(values).ifPresent(value -> field.attr("value", value));
        }
      }
    }
  }

  private static void select(Element field, Deque<String> values) {
    next(values)
        .ifPresent(
            value ->
                field
                    .select("option")
                    .forEach(o -> mark(o, "selected", o.attr("value").equals(value))));
  }

  private static void mark(Element element, String attribute, boolean marked) {
    if (marked) {
      element.attr(attribute, attribute);
    } else {
      element.removeAttr(attribute);
    }
  }

  private static Optional<String> next(Deque<String> values) {
    return Optional.ofNullable(values.poll());
  }
}
