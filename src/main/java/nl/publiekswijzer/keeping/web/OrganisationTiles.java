// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.usecase.AccountKeeping;
import nl.publiekswijzer.audit.AuditLine;
import nl.publiekswijzer.audit.AuditQuestion;
import nl.publiekswijzer.audit.usecase.AuditSearch;
import nl.publiekswijzer.fixity.usecase.FixityOverview;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;

/** Tiles of who there are: libraries, their supporters, accounts, what they did, what is kept. */
@Dependent
public class OrganisationTiles {
  private static final AuditQuestion ANY = new AuditQuestion(null, null, null, null, null, null);

  private final Organising organising;
  private final AccountKeeping accounts;
  private final AuditSearch audit;
  private final FixityOverview fixity;
  private final Speech words;

  @Inject
  public OrganisationTiles(
      Organising organising,
      AccountKeeping accounts,
      AuditSearch audit,
      FixityOverview fixity,
      PageWords words) {
    this.organising = organising;
    this.accounts = accounts;
    this.audit = audit;
    this.fixity = fixity;
    this.words = words.speech();
  }

  Stream<Tile> of(Actor actor) {
    var tiles = Stream.<Tile>builder();
    if (actor.may(Permission.ORGANISE)) {
      tiles.add(libraries());
    }
    if (actor.may(Permission.ACCOUNTS)) {
      tiles.add(supporters());
      tiles.add(accounts());
      tiles.add(fixity());
    }
    if (actor.may(Permission.AUDIT)) {
      tiles.add(audit());
    }
    return tiles.build();
  }

  private Tile libraries() {
    var all = organising.list();
    long alone = all.stream().filter(kept -> kept.supporter().isEmpty()).count();
    String figure = words.say("keeping.tile.libraries.figure", all.size(), alone);
    return Tile.of("/ui/beheer/bibliotheken", "libraries", words, figure);
  }

  private Tile supporters() {
    int all = organising.supportOrganisations().size();
    String figure = words.say("keeping.tile.organisations.figure", all);
    return Tile.of("/ui/beheer/organisaties", "organisations", words, figure);
  }

  private Tile accounts() {
    String figure =
        words.say("keeping.tile.accounts.figure", accounts.list().size(), accounts.countDisabled());
    return Tile.of("/ui/beheer/accounts", "accounts", words, figure);
  }

  private Tile fixity() {
    String figure = words.say("keeping.tile.fixity.figure", fixity.read().findings().size());
    return Tile.of("/ui/bestandscontrole", "fixity", words, figure);
  }

  /** Lines are numbered without gaps. */
  private Tile audit() {
    long lines = audit.page(ANY).stream().findFirst().map(AuditLine::number).orElse(0L);
    String figure = words.say("keeping.tile.audit.figure", lines);
    return Tile.of("/ui/beheer/logboek", "audit", words, figure);
  }
}
