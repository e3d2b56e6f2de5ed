// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.proposition.usecase.OwnLibraries;

/** Goes on to the page of the one library of an employee, or shows those to choose from. */
@Dependent
public class LibraryChoice {
  private final OwnLibraries libraries;
  private final PageWords words;
  private final Models models;

  @Inject
  public LibraryChoice(OwnLibraries libraries, PageWords words, Models models) {
    this.libraries = libraries;
    this.words = words;
    this.models = models;
  }

  /**
   * @param title key of the words of what is chosen for
   * @param path of the page of a library
   */
  Response show(String title, UnaryOperator<String> path) {
    var own = libraries.list();
    if (own.size() == 1) {
      return PageAnswer.goTo(path.apply(own.get(0))).build();
    }
    models.put("title", words.get(title));
    models.put(
        "libraries",
        own.stream().map(name -> new PropositionLeaf.Link(name, path.apply(name))).toList());
    PageAnswer.errors(models, List.of());
    return Response.ok(new View("own-libraries.xhtml")).build();
  }
}
