// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.usecase.OwnAccount;
import nl.publiekswijzer.account.usecase.SecondFactors;
import nl.publiekswijzer.account.usecase.TokenIssuing;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** What the page of one's own account shows, whichever of its forms was sent. */
@Dependent
public class AccountFrame {
  private static final View VIEW = new View("account.xhtml");

  private final OwnAccount account;
  private final TokenIssuing tokens;
  private final SecondFactors secondFactors;
  private final PageWords words;
  private final Models models;

  @Inject
  public AccountFrame(
      OwnAccount account,
      TokenIssuing tokens,
      SecondFactors secondFactors,
      PageWords words,
      Models models) {
    this.account = account;
    this.tokens = tokens;
    this.secondFactors = secondFactors;
    this.words = words;
    this.models = models;
  }

  View show() {
    fill();
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  Response again(List<Fault> faults) {
    fill();
    return PageAnswer.again(VIEW, models, faults);
  }

  /** The same for what was refused, told at a field. */
  Response again(Refused refused, String field) {
    fill();
    return PageAnswer.again(
        refused.status(), VIEW, models, List.of(new Fault(field, refused.getMessage())));
  }

  private void fill() {
    var own = account.read();
    models.put("email", own.email());
    models.put("name", own.name());
    models.put("ownRole", own.role().name());
    models.put("secondFactor", own.secondFactor().isPresent());
    models.put(
        "recoveryLeft", words.say("account.recovery.left", secondFactors.countRecoveryCodes()));
    models.put("whenReady", own.wishes().whenReady());
    models.put("whenFailed", own.wishes().whenFailed());
    models.put("tokens", tokens.list().stream().map(t -> TokenLine.of(t, words)).toList());
    models.put("rights", own.permissions().stream().filter(p -> !p.isPersonal()).sorted().toList());
    models.put("stylePath", stylePath(own));
  }

  /** Where the house style of one's own library is set; empty for who has none to set. */
  private static String stylePath(Account own) {
    UUID library = own.affiliation().libraryId();
    return library == null || !own.permissions().contains(Permission.STYLE)
        ? ""
        : "/ui/beheer/bibliotheken/" + library + "/huisstijl";
  }
}
