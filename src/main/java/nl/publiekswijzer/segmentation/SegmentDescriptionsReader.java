// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.segmentation.SegmentPortrait.Household;
import nl.publiekswijzer.segmentation.SegmentPortrait.Phase;

/**
 * The texts of a segmentation from a delimited file.
 *
 * <p>Columns {@code code}, {@code omschrijving}, {@code bibliotheek}, {@code kanalen}, {@code
 * media}, {@code toon}, {@code doen} and {@code laten}; for a subsegment only the first two are
 * read. {@code media} names each {@link Channel} by its code, the best first, with blanks between.
 * Titles come from the segmentation. A segment may be without text. The columns {@code wie}, {@code
 * kort}, {@code huishouden} and {@code leeftijd} may be absent, and empty: with them a segment has
 * a portrait.
 */
public final class SegmentDescriptionsReader {
  private static final int MOST_WHO = 80;
  private static final int MOST_BRIEF = 60;

  private final CatalogueFile file;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Integer> ordinals;
  private final Set<String> codes = new HashSet<>();
  private final Map<String, SegmentDescription> segments = new HashMap<>();
  private final Map<String, SubsegmentDescription> subsegments = new HashMap<>();

  /**
   * @param mistakes told the reason and the line of each; if it returns, the row is left out
   */
  public SegmentDescriptionsReader(
      CsvReader file, Segmentation segmentation, ObjLongConsumer<String> mistakes) {
    this.file = new CatalogueFile(file, mistakes);
    this.ordinals = segmentation.ordinals();
    segmentation.segments().forEach(s -> titles.put(s.code(), s.name()));
    segmentation.subsegments().forEach(s -> titles.put(s.code(), s.name()));
  }

  /** Reads to the end of the file; gives the texts of all rows without a mistake. */
  public SegmentDescriptions read() {
    while (file.next()) {
      readRow();
    }
    return new SegmentDescriptions(segments, subsegments);
  }

  private void readRow() {
    String code = file.text("code");
    if (!titles.containsKey(code)) {
      file.mistake("de code hoort niet bij deze segmentatie");
    } else if (!codes.add(code)) {
      file.mistake("code " + code + " komt twee keer voor");
    } else if (ordinals.containsKey(code)) {
      readSubsegment(code);
    } else {
      readSegment(code);
    }
  }

  private void readSubsegment(String code) {
    String text = file.printable("omschrijving");
    if (file.isSound()) {
      subsegments.put(code, new SubsegmentDescription(code, titles.get(code), text));
    }
  }

  private void readSegment(String code) {
    var read =
        new SegmentDescription(
            code,
            titles.get(code),
            file.printable("omschrijving"),
            file.printable("bibliotheek"),
            file.printable("kanalen"),
            file.printable("toon"),
            file.printable("doen"),
            file.printable("laten"),
            media(),
            portrait());
    if (file.isSound()) {
      segments.put(code, read);
    }
  }

  private SegmentPortrait portrait() {
    return new SegmentPortrait(
        optional("wie", MOST_WHO),
        optional("kort", MOST_BRIEF),
        choice("huishouden", Household.values(), Household::word),
        choice("leeftijd", Phase.values(), Phase::word));
  }

  /** A text that may be absent, but not be longer than a card has room for. */
  private String optional(String column, int most) {
    if (!file.has(column) || file.text(column).isEmpty()) {
      return "";
    }
    String text = file.printable(column);
    if (text.length() > most) {
      file.mistake(column + " is langer dan " + most + " tekens");
    }
    return text;
  }

  private <T> Optional<T> choice(String column, T[] values, Function<T, String> word) {
    String text = file.has(column) ? file.text(column) : "";
    var found = Arrays.stream(values).filter(v -> word.apply(v).equals(text)).findFirst();
    if (found.isEmpty() && !text.isEmpty()) {
      file.mistake(
          column
              + " is een van: "
              + Arrays.stream(values).map(word).collect(Collectors.joining(", ")));
    }
    return found;
  }

  private List<Channel> media() {
    var media = new ArrayList<Channel>();
    String text = file.text("media");
    if (text.isEmpty()) {
      file.mistake("media is leeg");
      return media;
    }
    for (String word : text.split("\\s+")) {
      var channel = Channel.find(word);
      if (channel.isEmpty()) {
        file.mistake("media noemt een onbekend kanaal");
      } else if (media.contains(channel.get())) {
        file.mistake("media noemt " + word + " twee keer");
      } else {
        media.add(channel.get());
      }
    }
    return media;
  }
}
