// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.PeerReach.Among;
import nl.publiekswijzer.publication.PeerReaches.Peer;
import org.junit.jupiter.api.Test;

class PeerReachesTest {
  private static final String PROVINCE = "Flevoland";
  private static final long HOUSEHOLDS = 40_000;

  private static List<Peer> peers(int number, String province, long households, String... reach) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Peer(province, households, new BigDecimal(reach[i % reach.length])))
        .toList();
  }

  private static List<PeerReach> told(List<Peer> others) {
    return new PeerReaches(others).beside(PROVINCE, HOUSEHOLDS);
  }

  @Test
  void nothingIsToldOfNine() {
    assertEquals(List.of(), told(peers(9, PROVINCE, HOUSEHOLDS, "20.0")));
  }

  @Test
  void tenAreToldOfTheEditionTheProvinceAndLikeSize() {
    assertEquals(
        List.of(
            new PeerReach(Among.EDITION, 10, 20),
            new PeerReach(Among.PROVINCE, 10, 20),
            new PeerReach(Among.SIZE, 10, 20)),
        told(peers(10, PROVINCE, HOUSEHOLDS, "20.0")));
  }

  @Test
  void eachNeedsTenOfItsOwn() {
    var others = new ArrayList<>(peers(9, PROVINCE, HOUSEHOLDS, "20.0"));
    others.addAll(peers(1, null, 64_001, "30.0"));

    assertEquals(List.of(new PeerReach(Among.EDITION, 10, 20)), told(others));
  }

  @Test
  void likeSizeIsHalfToTwiceTheNearestDoubling() {
    var others = new ArrayList<>(peers(5, null, 16_000, "20.0"));
    others.addAll(peers(5, null, 64_000, "30.0"));
    others.addAll(peers(3, null, 15_999, "1.0"));
    others.addAll(peers(3, null, 64_001, "99.0"));

    assertEquals(
        List.of(new PeerReach(Among.EDITION, 16, 25), new PeerReach(Among.SIZE, 10, 25)),
        told(others));
  }

  /** A library may ask for many work areas, and would else learn the middles of many sets. */
  @Test
  void workAreasOfAnySizeHaveFewSetsBesideThem() {
    var others = new ArrayList<Peer>();
    for (int i = 0; i < 400; i++) {
      others.add(new Peer(null, 500 + 500L * i, BigDecimal.valueOf(i % 60)));
    }
    var peers = new PeerReaches(others);
    var told = new HashSet<List<PeerReach>>();
    for (long households = 100; households < 1_000_000; households += 700) {
      told.add(peers.beside(null, households));
    }

    assertTrue(told.size() <= 11, told::toString);
  }

  @Test
  void aLibraryWithoutAProvinceHasNoneBesideIt() {
    var none = new PeerReaches(peers(10, null, HOUSEHOLDS, "20.0")).beside(null, HOUSEHOLDS);

    assertEquals(List.of(Among.EDITION, Among.SIZE), none.stream().map(PeerReach::among).toList());
  }

  @Test
  void halfAPointIsRoundedUp() {
    assertEquals(21, told(peers(10, null, 1, "20.5")).get(0).reach());
    assertEquals(20, told(peers(10, null, 1, "20.4")).get(0).reach());
    assertEquals(21, told(peers(10, null, 1, "20.4", "20.6")).get(0).reach());
  }

  /** Whatever reach the eleventh has, two numbers at most can follow on each side of the middle. */
  @Test
  void whoComesLastIsNotFoundFromTheMiddlesBeforeAndAfter() {
    var before =
        Stream.of("14.2", "16.1", "17.9", "19.3", "20.8", "22.4", "23.9", "26.0", "28.8", "31.5")
            .map(reach -> new Peer(null, 1, new BigDecimal(reach)))
            .toList();
    assertEquals(22, told(before).get(0).reach());

    var after = new ArrayList<Integer>();
    for (int tenths = 0; tenths <= 1000; tenths++) {
      var all = new ArrayList<>(before);
      all.add(new Peer(null, 1, BigDecimal.valueOf(tenths, 1)));
      after.add(told(all).get(0).reach());
    }

    assertEquals(List.of(21, 22), after.stream().distinct().toList());
    assertEquals(215, Collections.frequency(after, 21), "0.0 to 21.4 look the same");
    assertEquals(786, Collections.frequency(after, 22), "21.5 to 100.0 look the same");
  }
}
