// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** What the page of a house style shows. */
@Dependent
public class HouseStyleView {
  private static final View VIEW = new View("house-style.xhtml");

  private final CurrentActor current;
  private final Models models;

  @Inject
  public HouseStyleView(CurrentActor current, Models models) {
    this.current = current;
    this.models = models;
  }

  View show(UUID id, String library, HouseStyle style) {
    fill(id, library, style, style.accent().hex());
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  /** A refused colour is shown beside the nearest shade that can be used. */
  Response again(UUID id, String library, HouseStyle kept, String sent, List<Fault> faults) {
    fill(id, library, kept, sent);
    boolean tooLight = faults.stream().anyMatch(fault -> fault.field().equals("kleur"));
    if (tooLight && sent.matches("#[0-9A-Fa-f]{6}")) {
      models.put("refused", Colour.of(sent).hex());
      models.put("nearest", HouseStyle.legibleShade(Colour.of(sent)).hex());
    }
    return PageAnswer.again(VIEW, models, faults);
  }

  private void fill(UUID id, String library, HouseStyle style, String sent) {
    models.put("path", "/ui/beheer/bibliotheken/" + id);
    models.put("library", library);
    models.put("organises", current.actor().may(Permission.ORGANISE));
    models.put("sentColour", sent);
    models.put("accent", style.accent().hex());
    models.put("logo", style.logo().orElse(null));
    models.put("own", !style.equals(HouseStyle.STANDARD));
  }
}
