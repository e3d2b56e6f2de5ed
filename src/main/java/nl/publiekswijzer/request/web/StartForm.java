// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.AskingChoices;
import nl.publiekswijzer.request.usecase.DraftChanged;

/** The first step: for which library, about what, from which edition. */
@Dependent
public class StartForm {
  private static final View VIEW = new View("draft-start.xhtml");

  private final AskingChoices choices;
  private final PageWords words;
  private final Models models;

  @Inject
  public StartForm(AskingChoices choices, PageWords words, Models models) {
    this.choices = choices;
    this.words = words;
    this.models = models;
  }

  /** What is filled in; what is not there is null. */
  public static class Fields {
    @FormParam("bibliotheek")
    private String library;

    @FormParam("soort")
    private String kind;

    @FormParam("editie")
    private String edition;

    public Fields() {} // for the server

    Fields(String library, String kind, String edition) {
      this.library = library;
      this.kind = kind;
      this.edition = edition;
    }
  }

  /** An edition to choose, with when it may be used. */
  public record EditionChoice(String name, String note) {}

  /** Shows the form; what is not filled in yet is proposed where there is one choice. */
  View show(StepsView steps, Fields fields, String action) {
    fill(steps, fields, action);
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  /** Keeps the step and goes to the next, or shows what is to be mended. */
  Response keep(
      StepsView steps,
      Fields fields,
      String action,
      DraftWay way,
      Function<Start, RequestDraft> keeping) {
    try {
      var kept = keeping.apply(start(fields));
      return PageAnswer.goTo(way.next(DraftStep.START, kept)).build();
    } catch (InvalidInput e) {
      fill(steps, fields, action);
      return PageAnswer.again(VIEW, models, e.faults());
    } catch (DraftChanged e) {
      fill(steps, fields, action);
      return PageAnswer.again(409, VIEW, models, DraftWay.changed(words));
    } catch (Refused e) {
      if (e.status() != 403) {
        throw e;
      }
      fill(steps, fields, action);
      return PageAnswer.again(VIEW, models, List.of(new Fault("bibliotheek", e.getMessage())));
    }
  }

  /** A step that is filled in. */
  record Start(String library, ReportKind kind, String edition) {}

  private Start start(Fields fields) {
    var faults = new ArrayList<Fault>();
    if (isBlank(fields.library)) {
      faults.add(new Fault("bibliotheek", words.get("request.library.missing")));
    }
    var kind = Stream.of(ReportKind.values()).filter(k -> k.word().equals(fields.kind)).findFirst();
    if (kind.isEmpty()) {
      faults.add(new Fault("soort", words.get("request.kind.missing")));
    }
    if (isBlank(fields.edition)) {
      faults.add(new Fault("editie", words.get("request.edition.missing")));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new Start(fields.library, kind.orElseThrow(), fields.edition);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private void fill(StepsView steps, Fields fields, String action) {
    var libraries = choices.libraries();
    var editions = choices.editions().stream().map(this::choice).toList();
    models.put("steps", steps);
    models.put("action", action);
    models.put("libraries", libraries.stream().map(AskingChoices.ForLibrary::name).toList());
    models.put(
        "kinds",
        Stream.of(ReportKind.values())
            .filter(kind -> libraries.stream().anyMatch(l -> l.kinds().contains(kind)))
            .toList());
    models.put("editions", editions);
    models.put("chosenLibrary", fields.library);
    models.put("chosenKind", fields.kind);
    models.put(
        "chosenEdition",
        fields.edition == null && !editions.isEmpty() ? editions.get(0).name() : fields.edition);
  }

  private EditionChoice choice(AskingChoices.FromEdition from) {
    var said = new ArrayList<String>();
    said.add(words.speech().of("request.edition.origin", from.edition().origin()));
    said.add(words.say("request.edition.date", words.speech().day(from.edition().referenceDate())));
    boolean bySegment = from.edition().tellsSegmentsOfMembers();
    said.add(
        words.get(bySegment ? "request.edition.tells.segments" : "request.edition.tells.areas"));
    from.windows().stream().filter(w -> !w.unlimited()).map(this::window).forEach(said::add);
    return new EditionChoice(from.edition().name(), String.join(" ", said));
  }

  private String window(LicenceWindow window) {
    var speech = words.speech();
    if (window.until() == null) {
      return words.say("request.licence.from", speech.day(window.from()));
    }
    return window.from() == null
        ? words.say("request.licence.until", speech.day(window.until()))
        : words.say(
            "request.licence.window", speech.day(window.from()), speech.day(window.until()));
  }
}
