// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.StudyQuestion;
import nl.publiekswijzer.research.usecase.StudyReading;

/** Tiles of what the libraries of the network share. */
@Dependent
public class NetworkTiles {
  private final StudyReading studies;
  private final Speech words;

  @Inject
  public NetworkTiles(StudyReading studies, PageWords words) {
    this.studies = studies;
    this.words = words.speech();
  }

  List<Tile> list() {
    return List.of(research());
  }

  private Tile research() {
    long known = studies.list(StudyQuestion.first("", FindingQuestion.ALL)).total();
    String figure = words.say("network.tile.research.figure", known);
    return Tile.ofNetwork("/ui/netwerk/onderzoeken", "research", words, figure);
  }
}
