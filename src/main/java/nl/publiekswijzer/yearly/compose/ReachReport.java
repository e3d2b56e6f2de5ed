// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.compose;

import static nl.publiekswijzer.yearly.compose.Texts.say;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.publication.PlainReport;
import nl.publiekswijzer.publication.PlainReport.Section;
import nl.publiekswijzer.publication.PlainReport.Table;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.yearly.ReachIssue;

/** What a publication of reach says on paper. */
public record ReachReport(ReachIssue issue) {
  public PlainReport report() {
    return new PlainReport(
        issue.organisation(),
        say("titel", year()),
        say("voet", issue.number().toString(), Texts.day(issue.madeAt())),
        issue.madeAt(),
        introduction(),
        List.of(aim(), bounded(), apart(), provinces(), definition(), about()));
  }

  private AreaReach country() {
    return issue.reach().country();
  }

  private ReachTables tables() {
    return new ReachTables(issue.reach());
  }

  private String year() {
    return String.valueOf(issue.number().year());
  }

  private String introduction() {
    var aim = country().definition().aim();
    String by = String.valueOf(aim.year());
    return country()
        .bounds()
        .map(b -> say("inleiding", year(), b.lower(), b.upper(), aim.people(), by))
        .orElseGet(() -> say("inleiding.geen", year(), aim.people(), by));
  }

  private Section aim() {
    var told = new ArrayList<String>();
    country()
        .bounds()
        .ifPresent(
            bounds -> {
              told.add(say("doel.grenzen"));
              if (bounds.uncertain()) {
                told.add(say("doel.onzeker"));
              }
            });
    issue
        .reach()
        .households()
        .map(h -> say("doel.huishoudens", h.libraries(), h.reached(), h.margin()))
        .ifPresent(told::add);
    return new Section(say("doel.kop"), told, List.of(), tables().aim());
  }

  private Section bounded() {
    return section("delen", country().bounded().isEmpty(), tables().bounded());
  }

  private Section apart() {
    return section("apart", country().apart().isEmpty(), tables().apart());
  }

  private Section provinces() {
    return section("provincies", issue.reach().provinces().isEmpty(), tables().provinces());
  }

  /** A table under what is said of it, or that there is none. */
  private static Section section(String key, boolean empty, Table table) {
    return new Section(
        say(key + ".kop"),
        List.of(say(key + (empty ? ".geen" : ".uitleg"))),
        List.of(),
        empty ? null : table);
  }

  private Section definition() {
    var definition = country().definition();
    return new Section(
        say("definitie.kop"),
        List.of(
            say(
                "definitie.tekst",
                definition.name(),
                definition.version(),
                String.valueOf(definition.validFrom()),
                Texts.day(definition.decision().at()),
                definition.decision().by())),
        List.of(),
        tables().components());
  }

  private Section about() {
    var items = new ArrayList<String>();
    items.add(say("over.nummer", issue.number().toString()));
    items.add(say("over.gemaakt", Texts.day(issue.madeAt()), issue.madeBy()));
    if (!issue.reason().isEmpty()) {
      items.add(say("over.reden", issue.reason()));
    }
    items.add(say("over.versies"));
    items.add(say("over.drie"));
    if (country().withheld()) {
      items.add(say("over.weggelaten"));
    }
    return new Section(say("over.kop"), List.of(), items, null);
  }
}
