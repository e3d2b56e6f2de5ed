// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.library.ServicePeriod;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** What the pages of the support organisations show. */
@Dependent
public class OrganisationsView {
  private static final View FORM = new View("organisation.xhtml");

  private final Organising organising;
  private final PageWords words;
  private final Models models;

  @Inject
  public OrganisationsView(Organising organising, PageWords words, Models models) {
    this.organising = organising;
    this.words = words;
    this.models = models;
  }

  /** A support organisation, with the provinces it serves, served, or will serve. */
  public record OrganisationLine(String id, String name, String email, List<Served> served) {}

  /** A province with its days. */
  public record Served(String province, String days) {}

  View list() {
    var periods = organising.servicePeriods();
    models.put(
        "organisations",
        organising.supportOrganisations().stream().map(o -> line(o, periods)).toList());
    PageAnswer.errors(models, List.of());
    return new View("organisations.xhtml");
  }

  View form(OrganisationForm filled) {
    models.put("filled", filled);
    PageAnswer.errors(models, List.of());
    return FORM;
  }

  View form(SupportOrganisation organisation, OrganisationForm filled) {
    models.put("organisation", line(organisation, organising.servicePeriods()));
    return form(filled);
  }

  Response again(OrganisationForm filled, List<Fault> faults) {
    models.put("filled", filled);
    return PageAnswer.again(FORM, models, faults);
  }

  Response again(SupportOrganisation organisation, OrganisationForm filled, List<Fault> faults) {
    models.put("organisation", line(organisation, organising.servicePeriods()));
    return again(filled, faults);
  }

  private OrganisationLine line(SupportOrganisation organisation, List<ServicePeriod> periods) {
    return new OrganisationLine(
        organisation.id().toString(),
        organisation.name(),
        organisation.email(),
        periods.stream()
            .filter(period -> period.organisation().equals(organisation.id()))
            .map(period -> new Served(period.province(), days(period)))
            .toList());
  }

  private String days(ServicePeriod period) {
    var speech = words.speech();
    return period.until() == null
        ? words.say("organisation.from", speech.day(period.from()))
        : words.say("organisation.window", speech.day(period.from()), speech.day(period.until()));
  }
}
