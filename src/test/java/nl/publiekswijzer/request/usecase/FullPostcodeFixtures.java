// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.publiekswijzer.analysis.BroadGroup;
import nl.publiekswijzer.estimate.FullPostcodeEstimate;
import nl.publiekswijzer.household.Estimation;
import nl.publiekswijzer.household.FullPostcodeCounts;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.PostcodeIndex;
import nl.publiekswijzer.segmentation.Segment;

/** An edition whose areas are dealt out over postcodes of six characters, one group in each. */
final class FullPostcodeFixtures {
  private static final int HOUSEHOLDS = 18;
  private static final int MOST = 600;

  private FullPostcodeFixtures() {}

  /**
   * @param edition by four digits
   */
  static LoadedEdition of(LoadedEdition edition) {
    int segments = edition.segmentation().segments().size();
    var packed = new TreeMap<Integer, byte[]>();
    var totals = new HashMap<Integer, Integer>();
    for (int area : edition.areas().postcodes()) {
      var dealt = dealt(edition, area, segments);
      if (!dealt.isEmpty()) {
        packed.put(area, FullPostcodeCounts.packed(dealt));
        totals.put(area, dealt.stream().mapToInt(FullPostcodeEstimate::total).sum());
      }
    }
    var full = new FullPostcodeCounts(packed, segments);
    return new LoadedEdition(
        edition.edition(),
        edition.segmentation(),
        edition.areas(),
        edition.counts(),
        edition.base(),
        edition.addresses(),
        edition.postcodes().map(index -> PostcodeIndex.estimated(totals, full)),
        edition.supplements(),
        new Estimation(full, edition.estimation().validation(), edition.estimation().confidence()));
  }

  /** Postcodes of 18 households, each with most of one group. */
  private static List<FullPostcodeEstimate> dealt(LoadedEdition edition, int area, int segments) {
    var left = new ArrayList<Integer>();
    int[] counts = edition.counts().of(area);
    for (int s = 0; s < counts.length; s++) {
      String code = edition.segmentation().subsegments().get(s).segment();
      int segment = codes(edition).indexOf(code);
      for (int i = 0; i < counts[s]; i++) {
        left.add(segment);
      }
    }
    var postcodes = new ArrayList<FullPostcodeEstimate>();
    for (int from = 0; from < left.size() && postcodes.size() < MOST; from += HOUSEHOLDS) {
      var households = new short[segments];
      var own = left.subList(from, Math.min(left.size(), from + HOUSEHOLDS));
      own.forEach(segment -> households[segment]++);
      int n = postcodes.size();
      String letters = "" + (char) ('A' + n / 26) + (char) ('A' + n % 26);
      postcodes.add(new FullPostcodeEstimate(letters, own.size(), households));
    }
    return postcodes;
  }

  private static List<String> codes(LoadedEdition edition) {
    return edition.segmentation().segments().stream().map(Segment::code).toList();
  }

  /**
   * Invented members by postcode, of whom one group is a member so many times as often as the
   * others.
   */
  static Map<String, Long> members(
      LoadedEdition edition, SortedSet<Integer> postcodes4, BroadGroup group, double times) {
    var random = new SplittableRandom(17);
    var members = new HashMap<String, Long>();
    for (var area : new GroupAreas(edition, postcodes4).areas()) {
      long here = 0;
      for (int i = 0; i < area.households(); i++) {
        boolean own = random.nextDouble() < area.share(group);
        here += random.nextDouble() < (own ? 0.15 * times : 0.15) ? 1 : 0;
      }
      members.put(area.code(), here);
    }
    return members;
  }
}
