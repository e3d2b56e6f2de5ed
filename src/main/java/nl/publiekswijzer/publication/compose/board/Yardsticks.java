// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.PeerReach;
import nl.publiekswijzer.publication.PeerReach.Among;
import nl.publiekswijzer.publication.compose.Dutch;

/**
 * What the reach of a library is held against; only what is known. Open data on libraries have
 * figures of the country alone: of provinces nothing is known but what publications of an edition
 * tell together.
 */
record Yardsticks(Board board) {
  /**
   * Households with a member in the Netherlands, of every hundred: "a quarter", in 2022 (CBS news
   * 2023/37, "Bijna 20 procent van de bevolking lid van de bibliotheek").
   */
  private static final BigDecimal NETHERLANDS = BigDecimal.valueOf(25);

  private static final int MOST = 4;
  private static final int NAMED = 2;

  /**
   * One of them.
   *
   * @param printed behind its dot, such as "ongeveer 25"
   */
  record Yardstick(String name, BigDecimal reach, String printed, Kind kind) {}

  /** Whether it lies outside the work area, at other libraries, before, or within. */
  enum Kind {
    COUNTRY,
    PEERS,
    BEFORE,
    WITHIN
  }

  /** Of peers two at most: so that what was before is never pushed out. */
  List<Yardstick> all() {
    var all = new ArrayList<Yardstick>();
    boolean dutch = !board.content().subject().invented();
    if (dutch && board.content().selection().isAll()) {
      all.add(
          new Yardstick(
              board.words().text("meetlat.nederland"),
              NETHERLANDS,
              board.words().text("meetlat.ongeveer", String.valueOf(NETHERLANDS)),
              Kind.COUNTRY));
    }
    peers().forEach(peer -> all.add(of(peer)));
    before().ifPresent(all::add);
    within().forEach(all::add);
    return all.stream().limit(MOST).toList();
  }

  /** Of the province, or where it has too few the whole edition; and those of like size. */
  List<PeerReach> peers() {
    var near = find(Among.PROVINCE).or(() -> find(Among.EDITION));
    return Stream.of(near, find(Among.SIZE)).flatMap(Optional::stream).toList();
  }

  private Optional<PeerReach> find(Among among) {
    return board.content().figures().peers().stream().filter(p -> p.among() == among).findFirst();
  }

  private Yardstick of(PeerReach peer) {
    return new Yardstick(
        board
            .words()
            .text("meetlat.anderen." + peer.among().word(), String.valueOf(peer.libraries())),
        BigDecimal.valueOf(peer.reach()),
        board.words().text("meetlat.ongeveer", String.valueOf(peer.reach())),
        Kind.PEERS);
  }

  private Optional<Yardstick> before() {
    var comparison = board.content().figures().comparison();
    if (comparison == null || comparison.total() == null) {
      return Optional.empty();
    }
    Comparison.Previous previous = comparison.previous();
    return Optional.ofNullable(comparison.total().penetrationBefore())
        .map(
            reach ->
                new Yardstick(
                    board
                        .words()
                        .text(
                            "meetlat.vorige",
                            String.valueOf(previous.version()),
                            String.valueOf(previous.referenceDate().getYear())),
                    reach,
                    Dutch.decimal(reach),
                    Kind.BEFORE));
  }

  /** The worst and the best reached districts, where that is no chance. */
  private List<Yardstick> within() {
    var counts = board.districts().byReach().stream().map(District::reach).toList();
    if (counts.size() < 3) {
      return List.of();
    }
    var found = new ArrayList<Yardstick>();
    within(ReachCount.highest(counts), "meetlat.hoogst", counts.size()).ifPresent(found::add);
    within(ReachCount.lowest(counts), "meetlat.laagst", counts.size()).ifPresent(found::add);
    return found;
  }

  private Optional<Yardstick> within(List<ReachCount> tied, String word, int all) {
    if (tied.size() > NAMED || tied.size() * 3 > all) {
      return Optional.empty();
    }
    long members = tied.stream().mapToLong(ReachCount::members).sum();
    long households = tied.stream().mapToLong(ReachCount::households).sum();
    BigDecimal reach = Formulas.printedPenetration(members, households);
    String names = Rates.list(tied.stream().map(ReachCount::name).sorted().toList());
    return Optional.of(
        new Yardstick(board.words().text(word, names), reach, Dutch.decimal(reach), Kind.WITHIN));
  }
}
