// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.PostcodeList;
import nl.publiekswijzer.area.PostcodeList.Range;
import nl.publiekswijzer.platform.web.Speech;

/**
 * Postcodes that somebody typed beside those of an edition.
 *
 * @param known those that the edition has, sorted, each once; of a range those that exist
 * @param objections what is said of all the rest, one message for each kind of mistake
 */
record TypedPostcodes(List<Integer> known, List<String> objections) {

  static TypedPostcodes of(PostcodeList typed, SortedSet<Integer> edition, Speech words) {
    var known = new TreeSet<>(typed.areas());
    known.retainAll(edition);
    typed.ranges().forEach(range -> known.addAll(in(range, edition)));
    var objections = new ArrayList<String>();
    object(objections, words, "request.area.strange", typed.strange().stream());
    object(
        objections, words, "request.area.backwards", typed.backwards().stream().map(Range::text));
    object(
        objections,
        words,
        "request.area.unknown",
        Stream.concat(
            typed.areas().stream().filter(p -> !edition.contains(p)).map(String::valueOf),
            typed.ranges().stream().filter(r -> in(r, edition).isEmpty()).map(Range::text)));
    return new TypedPostcodes(List.copyOf(known), objections);
  }

  private static SortedSet<Integer> in(Range range, SortedSet<Integer> edition) {
    return edition.subSet(range.first(), range.last() + 1);
  }

  private static void object(
      List<String> objections, Speech words, String key, Stream<String> pieces) {
    String list = pieces.collect(Collectors.joining(", "));
    if (!list.isEmpty()) {
      objections.add(words.say(key, list));
    }
  }
}
