// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** What the pages of the libraries show. */
@Dependent
public class LibrariesView {
  private static final View FORM = new View("library-new.xhtml");

  private final Organising organising;
  private final PageWords words;
  private final Models models;

  @Inject
  public LibrariesView(Organising organising, PageWords words, Models models) {
    this.organising = organising;
    this.words = words;
    this.models = models;
  }

  View list(String search, boolean without) {
    var all = organising.list().stream().map(k -> LibraryLine.of(k, words.speech())).toList();
    models.put("search", search);
    models.put("without", without);
    models.put("total", all.size());
    models.put(
        "libraries",
        all.stream()
            .filter(line -> !without || line.supporter().isEmpty())
            .filter(
                line ->
                    line.text().toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT)))
            .toList());
    PageAnswer.errors(models, List.of());
    return new View("libraries.xhtml");
  }

  View form() {
    fill("", "");
    PageAnswer.errors(models, List.of());
    return FORM;
  }

  Response again(String name, String province, List<Fault> faults) {
    fill(name, province);
    return PageAnswer.again(FORM, models, faults);
  }

  Response withoutFile() {
    return again("", "", List.of(new Fault("bestand", words.get("library.file.missing"))));
  }

  /** All mistakes of a list, in a table under the one that tells that there are. */
  Response refused(List<Fault> mistakes) {
    models.put("mistakes", mistakes);
    return again(
        "", "", List.of(new Fault("bestand", words.say("library.file.refused", mistakes.size()))));
  }

  private void fill(String name, String province) {
    models.put("name", name);
    models.put("province", province);
    models.put("provinces", organising.provinces());
  }
}
