// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.household.Licence;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.rest.LicenceView;
import nl.publiekswijzer.household.usecase.Licensing;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.Speech;

/** What the pages of the licences of one edition show. */
@Dependent
public class LicencesView {
  private final Licensing licensing;
  private final Organising organising;
  private final PageWords words;
  private final Models models;

  @Inject
  public LicencesView(Licensing licensing, Organising organising, PageWords words, Models models) {
    this.licensing = licensing;
    this.organising = organising;
    this.words = words;
    this.models = models;
  }

  /** A licence in words. */
  public record LicenceLine(
      String id, String window, String licensee, String kinds, String perYear, String paidBy) {}

  /** Where the licences of an edition are kept. */
  static String path(String edition) {
    return "/ui/beheer/edities/" + PathPart.of(edition) + "/licenties";
  }

  /**
   * @param filled what was filled in for another licence
   */
  void fill(String edition, LicenceView filled) {
    var supporters = organising.supportOrganisations();
    models.put("edition", edition);
    models.put("path", path(edition));
    models.put("filled", filled);
    models.put("kinds", List.of(ReportKind.values()));
    models.put("supporters", supporters.stream().map(SupportOrganisation::name).toList());
    models.put("licences", licensing.list(edition).stream().map(l -> line(l, supporters)).toList());
  }

  /** One licence, to be looked at before it is removed. */
  void fill(String edition, UUID licence) {
    models.put("edition", edition);
    models.put("path", path(edition));
    models.put(
        "licence",
        licensing.list(edition).stream()
            .filter(l -> l.id().equals(licence))
            .findFirst()
            .map(l -> line(l, organising.supportOrganisations()))
            .orElseThrow(() -> Refused.notFound("Deze licentie bestaat niet.")));
  }

  private LicenceLine line(Licence licence, List<SupportOrganisation> supporters) {
    String licensee =
        supporters.stream()
            .filter(o -> o.id().equals(licence.licensee()))
            .map(SupportOrganisation::name)
            .findFirst()
            .orElse(words.get("edition.licence.everybody"));
    return new LicenceLine(
        licence.id().toString(),
        window(licence.window(), words.speech()),
        licensee,
        Stream.of(ReportKind.values())
            .filter(licence.kinds()::contains)
            .map(kind -> words.speech().of("request.kind", kind))
            .collect(Collectors.joining(", ")),
        licence.perYear() == null
            ? words.get("edition.licence.unlimited")
            : licence.perYear().toString(),
        licence.paidBy());
  }

  private static String window(LicenceWindow window, Speech words) {
    if (window.unlimited()) {
      return words.get("edition.licence.always");
    }
    if (window.until() == null) {
      return words.say("edition.licence.from", words.day(window.from()));
    }
    return window.from() == null
        ? words.say("edition.licence.until", words.day(window.until()))
        : words.say("edition.licence.window", words.day(window.from()), words.day(window.until()));
  }
}
