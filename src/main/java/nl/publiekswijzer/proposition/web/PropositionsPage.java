// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.usecase.OwnLibraries;
import nl.publiekswijzer.proposition.usecase.PropositionCatalogue;
import nl.publiekswijzer.proposition.usecase.PropositionForm;

/** The propositions of the network and of single libraries: list, page of one, form. */
@Path("netwerk/proposities")
@Dependent
@Needs(Permission.LOOK)
public class PropositionsPage {
  private static final View FORM = new View("proposition-form.xhtml");

  private final PropositionCatalogue catalogue;
  private final OwnLibraries libraries;
  private final PropositionLeaf leaf;
  private final PropositionWords words;
  private final CurrentActor current;
  private final Models models;

  @Inject
  public PropositionsPage(
      PropositionCatalogue catalogue,
      OwnLibraries libraries,
      PropositionLeaf leaf,
      PropositionWords words,
      CurrentActor current,
      Models models) {
    this.catalogue = catalogue;
    this.libraries = libraries;
    this.leaf = leaf;
    this.words = words;
    this.current = current;
    this.models = models;
  }

  /**
   * @param function of the law, by its word; empty for all
   * @param search part of a name or a promise
   */
  @GET
  public View list(
      @QueryParam("functie") @DefaultValue("") String function,
      @QueryParam("zoek") @DefaultValue("") String search) {
    var found =
        catalogue.list().stream()
            .filter(p -> function.isEmpty() || p.content().function().word().equals(function))
            .filter(p -> isFound(p, search.strip()))
            .toList();
    models.put("shared", found.stream().filter(Proposition::isShared).map(words::line).toList());
    models.put("own", found.stream().filter(p -> !p.isShared()).map(words::line).toList());
    models.put("functions", words.functions());
    models.put("function", function);
    models.put("search", search);
    models.put("libraries", libraries.list());
    models.put("enters", entersShared() || !libraries.list().isEmpty());
    PageAnswer.errors(models, List.of());
    return new View("propositions.xhtml");
  }

  private static boolean isFound(Proposition proposition, String search) {
    String wanted = search.toLowerCase(Locale.ROOT);
    return Stream.concat(proposition.names(), Stream.of(proposition.content().promise()))
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private boolean entersShared() {
    return current.actor().may(Permission.SHARED);
  }

  @GET
  @Path("nieuw")
  public View form() {
    fill(PropositionForm.EMPTY, null);
    PageAnswer.errors(models, List.of());
    return FORM;
  }

  @POST
  @Path("nieuw")
  public Response enter(
      @FormParam("bibliotheek") @DefaultValue("") String library,
      @BeanParam PropositionFields sent) {
    try {
      String code = catalogue.enter(library, sent.form());
      return PageAnswer.goTo(PropositionWords.path(code) + "?na=ingevoerd").build();
    } catch (InvalidInput e) {
      fill(sent.form(), null);
      models.put("chosen", library);
      return PageAnswer.again(FORM, models, e.faults());
    }
  }

  @GET
  @Path("{code}")
  public View show(@PathParam("code") String code) {
    return leaf.show(catalogue.read(code));
  }

  @GET
  @Path("{code}/wijzigen")
  public View change(@PathParam("code") String code) {
    var now = kept(code);
    fill(PropositionForm.of(now.content(), now.status()), now);
    PageAnswer.errors(models, List.of());
    return FORM;
  }

  @POST
  @Path("{code}/wijzigen")
  public Response change(
      @PathParam("code") String code,
      @FormParam("versie") @DefaultValue("0") int version,
      @BeanParam PropositionFields sent) {
    var now = kept(code);
    try {
      catalogue.change(code, version, sent.form());
      return PageAnswer.goTo(PropositionWords.path(code) + "?na=gewijzigd").build();
    } catch (InvalidInput e) {
      fill(sent.form(), now);
      return PageAnswer.again(FORM, models, e.faults());
    }
  }

  private Proposition kept(String code) {
    var now = catalogue.read(code);
    if (!catalogue.isKept(now)) {
      throw Refused.forbidden("Deze propositie mag u lezen, maar niet wijzigen.");
    }
    return now;
  }

  /**
   * @param now what is changed; null for a new one
   */
  private void fill(PropositionForm form, Proposition now) {
    models.put("form", form);
    models.put("code", now == null ? "" : now.code());
    models.put("name", now == null ? "" : now.content().name());
    models.put("version", now == null ? 0 : now.version());
    models.put("libraries", libraries.list());
    models.put("chosen", "");
    models.put("entersShared", entersShared());
    models.put("tasks", words.tasks());
    models.put("functions", words.functions());
    models.put("forms", words.forms());
    models.put("statuses", words.statuses());
    leaf.fillTargets(form);
  }
}
