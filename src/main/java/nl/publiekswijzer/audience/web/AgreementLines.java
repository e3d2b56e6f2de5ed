// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.AgreementState;
import nl.publiekswijzer.audience.Audience;
import nl.publiekswijzer.audience.Party;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;

/** Agreements in words. */
@Dependent
public class AgreementLines {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final CurrentActor current;
  private final Speech words;

  @Inject
  public AgreementLines(CurrentActor current, PageWords words) {
    this.current = current;
    this.words = words.speech();
  }

  /**
   * An agreement in the list.
   *
   * @param task what the reader can do now; empty for nothing
   */
  public record Line(
      String path, String name, String organisations, String state, String closes, String task) {}

  /**
   * A party.
   *
   * @param deliver address where its file can be delivered now; empty where it cannot
   */
  public record PartyLine(
      String organisation, String audience, String signed, String delivered, String deliver) {}

  /** Something that can be chosen. */
  public record Choice(String value, String label) {}

  Line line(Agreement agreement) {
    return new Line(
        AgreementPage.path(agreement.id()),
        agreement.name(),
        agreement.parties().stream()
            .map(Party::organisation)
            .distinct()
            .collect(Collectors.joining(", ")),
        state(agreement),
        agreement.state().isEnded() ? "" : words.day(agreement.closesOn()),
        task(agreement));
  }

  String state(Agreement agreement) {
    return words.of("audience.state", agreement.state());
  }

  /** How the agreement ended, and why; empty while it lasts, and when it was published. */
  String ended(Agreement agreement) {
    return agreement
        .ending()
        .filter(ending -> !ending.reason().isEmpty())
        .map(
            ending ->
                words.say(
                    "audience.ended",
                    words.of("audience.state", ending.state()),
                    words.day(ending.at().atZone(ZONE).toLocalDate())))
        .orElse("");
  }

  private String task(Agreement agreement) {
    if (!toSign(agreement).isEmpty()) {
      return words.get("audience.task.sign");
    }
    return agreement.parties().stream().anyMatch(party -> mayDeliver(agreement, party))
        ? words.get("audience.task.deliver")
        : "";
  }

  /** Names of the organisations that the reader may sign for, and that have not signed. */
  List<String> toSign(Agreement agreement) {
    return agreement.state() == AgreementState.OPEN
        ? own(agreement)
            .filter(p -> p.signature().isEmpty())
            .map(Party::organisation)
            .distinct()
            .toList()
        : List.of();
  }

  /** Names of the organisations that the reader may leave with. */
  List<String> toLeave(Agreement agreement) {
    return agreement.state().isEnded()
        ? List.of()
        : own(agreement)
            .filter(party -> !party.libraryId().equals(agreement.proposer()))
            .map(Party::organisation)
            .distinct()
            .toList();
  }

  boolean mayWithdraw(Agreement agreement) {
    return !agreement.state().isEnded() && mayAsk() && current.keeps(agreement.proposer());
  }

  boolean mayAsk() {
    return current.actor().may(Permission.ASK);
  }

  private Stream<Party> own(Agreement agreement) {
    return agreement.parties().stream().filter(p -> mayAsk() && current.keeps(p.libraryId()));
  }

  private boolean mayDeliver(Agreement agreement, Party party) {
    return agreement.state() == AgreementState.COLLECTING
        && party.delivery().isEmpty()
        && mayAsk()
        && current.keeps(party.libraryId());
  }

  List<PartyLine> parties(Agreement agreement) {
    return agreement.parties().stream()
        .map(
            party ->
                new PartyLine(
                    party.organisation(),
                    party.audience().title(),
                    party
                        .signature()
                        .map(signature -> signed(party, signature))
                        .orElse(words.get("audience.not-signed")),
                    party
                        .delivery()
                        .map(delivery -> words.day(delivery.on()))
                        .orElse(agreement.state().isEnded() ? "" : words.get("audience.missing")),
                    mayDeliver(agreement, party)
                        ? AgreementPage.path(agreement.id()) + "/bestanden/" + party.position()
                        : ""))
        .toList();
  }

  private String signed(Party party, Party.Signature signature) {
    return words.say(
        party.sharesNumbers() ? "audience.signed.shares" : "audience.signed",
        words.day(signature.on()));
  }

  static List<Choice> audiences() {
    return Stream.of(Audience.values()).map(a -> new Choice(a.word(), a.title())).toList();
  }
}
