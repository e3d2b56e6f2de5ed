// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audience.usecase.Agreements;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.proposition.usecase.PropositionCatalogue;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.StudyQuestion;
import nl.publiekswijzer.research.usecase.StudyReading;

/** Tiles of what the libraries of the network share. */
@Dependent
public class NetworkTiles {
  private final PropositionCatalogue propositions;
  private final StudyReading studies;
  private final Agreements agreements;
  private final ReachTiles reach;
  private final CurrentActor current;
  private final Speech words;

  @Inject
  public NetworkTiles(
      PropositionCatalogue propositions,
      StudyReading studies,
      Agreements agreements,
      ReachTiles reach,
      CurrentActor current,
      PageWords words) {
    this.propositions = propositions;
    this.studies = studies;
    this.agreements = agreements;
    this.reach = reach;
    this.current = current;
    this.words = words.speech();
  }

  List<Tile> list() {
    var keeping =
        current.actor().may(Permission.OFFER) ? Stream.of(barriers()) : Stream.<Tile>empty();
    var shared =
        Stream.concat(Stream.of(propositions(), research(), audiences()), reach.list().stream());
    return Stream.concat(shared, keeping).toList();
  }

  private Tile propositions() {
    String figure = words.say("network.tile.propositions.figure", propositions.list().size());
    return Tile.ofNetwork("/ui/netwerk/proposities", "propositions", words, figure);
  }

  private Tile research() {
    long known = studies.list(StudyQuestion.first("", FindingQuestion.ALL)).total();
    String figure = words.say("network.tile.research.figure", known);
    return Tile.ofNetwork("/ui/netwerk/onderzoeken", "research", words, figure);
  }

  private Tile audiences() {
    long open = agreements.list().stream().filter(a -> !a.state().isEnded()).count();
    String figure = words.say("network.tile.audiences.figure", open);
    return Tile.ofNetwork("/ui/netwerk/doelgroepen", "audiences", words, figure);
  }

  private Tile barriers() {
    String figure = words.get("network.tile.barriers.figure");
    return Tile.ofNetwork("/ui/netwerk/knelpunten", "barriers", words, figure);
  }
}
