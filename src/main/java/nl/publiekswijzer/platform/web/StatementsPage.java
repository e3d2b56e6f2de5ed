// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.Settings;

/** What everybody may read: help, and how we treat privacy and accessibility. */
@Path("{statement: hulp|privacy|toegankelijkheid}")
@Dependent
@OpenToAll
public class StatementsPage {
  private static final Map<String, String> CHAPTERS =
      Map.of("hulp", "help", "privacy", "privacy", "toegankelijkheid", "accessibility");

  private final PageWords words;
  private final Settings settings;
  private final Models models;

  @Inject
  public StatementsPage(PageWords words, Settings settings, Models models) {
    this.words = words;
    this.settings = settings;
    this.models = models;
  }

  @GET
  public View show(@PathParam("statement") String statement) {
    String chapter = CHAPTERS.get(statement);
    if (chapter == null) {
      throw new NotFoundException();
    }
    models.put("chapter", chapter);
    models.put("passages", Passage.of(chapter, words.speech()));
    models.put("contact", settings.contact());
    return new View("statement.xhtml");
  }
}
