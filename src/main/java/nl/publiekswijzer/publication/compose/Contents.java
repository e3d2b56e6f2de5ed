// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of contents: every chapter with its page, and the headings that it names. */
final class Contents {
  static final String CONTENTS = "inhoud";
  private static final Words WORDS = Words.of(CONTENTS);

  private static final Integer UNKNOWN = 888; // as wide as a page number gets

  private Contents() {}

  /**
   * One entry.
   *
   * @param level 1 for a part, 2 for a heading in it
   * @param target anchor it leads to
   */
  record Entry(Integer level, String label, String page, String target) {}

  /**
   * The contents of chapters.
   *
   * @param pages on which the anchors of chapters and headings stand; those not known yet get room
   */
  static Part part(List<? extends Chapter> chapters, Map<String, Integer> pages) {
    return new Part(CONTENTS, CONTENTS, Map.of("title", title()), entries(chapters, pages));
  }

  static List<Entry> entries(List<? extends Chapter> chapters, Map<String, Integer> pages) {
    var entries = new ArrayList<Entry>();
    for (Chapter chapter : chapters) {
      chapter.titles().forEach((target, label) -> entries.add(entry(1, label, target, pages)));
      chapter.headings().forEach((target, label) -> entries.add(entry(2, label, target, pages)));
    }
    return entries;
  }

  static String title() {
    return WORDS.text("titel");
  }

  private static Entry entry(int level, String label, String target, Map<String, Integer> pages) {
    return new Entry(level, label, pages.getOrDefault(target, UNKNOWN).toString(), target);
  }
}
