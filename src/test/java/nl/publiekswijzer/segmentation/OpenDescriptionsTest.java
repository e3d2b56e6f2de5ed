// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.pdf.Repertoire;
import org.junit.jupiter.api.Test;

/** The texts of the Open segmentatie. */
class OpenDescriptionsTest {
  private final Segmentation segmentation = OpenSegmentation.segmentation();
  private final SegmentDescriptions descriptions = OpenSegmentation.descriptions();

  @Test
  void everySegmentIsDescribedInAboutOneHundredAndFiftyWords() {
    segments().forEach(d -> assertWords(140, 165, d.code(), d.text()));
  }

  @Test
  void everySegmentHasItsRelationWithTheLibraryAndItsChannels() {
    segments().forEach(d -> assertWords(60, 80, d.code(), d.library()));
    segments().forEach(d -> assertWords(35, 50, d.code(), d.channels()));
    segments().forEach(d -> assertEquals(3, d.media().size(), d.code()));
  }

  @Test
  void everySegmentIsAddressedInItsOwnTone() {
    segments().forEach(d -> assertEquals(1, sentences(d.tone()), d.code()));
    segments().forEach(d -> assertEquals(2, sentences(d.advice()), d.code()));
    segments().forEach(d -> assertTrue(sentences(d.caution()) <= 2, d.code()));
    segments().forEach(d -> assertWords(4, 12, d.code(), d.tone()));
    segments().forEach(d -> assertWords(4, 20, d.code(), d.advice()));
    segments().forEach(d -> assertWords(4, 20, d.code(), d.caution()));
  }

  @Test
  void everySubsegmentIsDescribedInAboutThirtyWords() {
    subsegments().forEach(d -> assertWords(26, 36, d.code(), d.text()));
  }

  @Test
  void titlesAreThoseOfTheCatalogue() {
    assertEquals(
        segmentation.segments().stream().map(Segment::name).toList(),
        segments().stream().map(SegmentDescription::title).toList());
    assertEquals(
        segmentation.subsegments().stream().map(Subsegment::name).toList(),
        subsegments().stream().map(SubsegmentDescription::title).toList());
  }

  @Test
  void noTwoTextsAreEqualAndAllCanBePrinted() {
    var seen = new HashMap<String, String>();
    segments()
        .forEach(
            d ->
                Stream.of(d.text(), d.library(), d.channels(), d.tone(), d.advice(), d.caution())
                    .forEach(t -> assertNew(seen, t, d.code())));
    subsegments().forEach(d -> assertNew(seen, d.text(), d.code()));
    assertEquals(11 * 6 + 59, seen.size());
  }

  private static void assertNew(HashMap<String, String> seen, String text, String code) {
    assertEquals(null, seen.put(text, code));
    assertTrue(Repertoire.prints(text), code);
  }

  private List<SegmentDescription> segments() {
    return segmentation.segments().stream()
        .map(s -> descriptions.findSegment(s.code()).orElseThrow())
        .toList();
  }

  private List<SubsegmentDescription> subsegments() {
    return segmentation.subsegments().stream()
        .map(s -> descriptions.findSubsegment(s.code()).orElseThrow())
        .toList();
  }

  private static void assertWords(int fewest, int most, String code, String text) {
    int words = text.strip().split("\\s+").length;
    assertTrue(words >= fewest && words <= most, code + " has " + words + " words");
  }

  private static int sentences(String text) {
    return text.split("[.!?](\\s|$)").length;
  }
}
