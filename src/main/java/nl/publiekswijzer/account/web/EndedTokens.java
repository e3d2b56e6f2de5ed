// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;

/** Tells on the page that follows how many tokens ended by what was done. */
@Dependent
public class EndedTokens {
  private final PageWords words;
  private final Models models;

  @Inject
  public EndedTokens(PageWords words, Models models) {
    this.words = words;
    this.models = models;
  }

  /** What was done, for the address of the page that follows. */
  static String after(String done, Ended ended) {
    return ended.tokens() == 0 ? done : done + "&tokens=" + ended.tokens();
  }

  void tell(int tokens) {
    models.put("ended", tokens > 0 ? words.say("account.tokens.ended", tokens) : "");
  }
}
