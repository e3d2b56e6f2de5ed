// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of one member file for kinds of card, with what they are taken for: what somebody
 * chose, else what is known of them. Of a word that nobody knows it is asked.
 */
public final class KindWords {
  /** A column with more words holds something else. */
  public static final int MOST_WORDS = 30;

  /** An unknown word of fewer rows is not told: it may be of one person. */
  static final int LEAST_ROWS = 10;

  /** With fewer it cannot be seen whether words come again. */
  private static final int ENOUGH_ROWS = 100;

  private static final int LONGEST_TOLD = 60;
  private static final int MOST_KEPT = 1_000;

  private final Map<String, MemberKind> chosen = new HashMap<>();
  private final Map<String, Tally> tallies = new HashMap<>();

  /** By the word as it is typed; the same come again and again. */
  private final Map<String, Tally> byTyped = new HashMap<>();

  /** Rows with one word. */
  private static final class Tally {
    private final String typed;
    private final MemberKind kind;
    private long rows;

    Tally(String typed, MemberKind kind) {
      this.typed = typed;
      this.kind = kind;
    }

    KindWord told() {
      return new KindWord(typed, rows, kind);
    }
  }

  /**
   * @param chosen what words are taken for, by the word; the empty one for all of a few rows
   */
  public KindWords(Map<String, MemberKind> chosen) {
    chosen.forEach((word, kind) -> this.chosen.put(plain(word), kind));
  }

  /** What a word is taken for, of which a row was read; an empty cell says nothing. */
  public MemberKind of(String typed) {
    if (typed.isEmpty()) {
      return MemberKind.OTHER;
    }
    var tally = byTyped.get(typed);
    if (tally == null) {
      String word = plain(typed);
      if (word.isEmpty()) {
        return MemberKind.OTHER;
      }
      tally = tallies.computeIfAbsent(word, w -> new Tally(shown(typed), kind(w)));
      keep(typed, tally);
    }
    tally.rows++;
    return tally.kind == null ? rare() : tally.kind;
  }

  private void keep(String typed, Tally tally) {
    if (byTyped.size() < MOST_KEPT) {
      byTyped.put(typed, tally);
    }
  }

  private MemberKind rare() {
    return chosen.getOrDefault("", MemberKind.OTHER);
  }

  private MemberKind kind(String word) {
    return chosen.containsKey(word) ? chosen.get(word) : MemberKind.ofCard(word).orElse(null);
  }

  /** The same for all spellings of a word. */
  public static String plain(String word) {
    return CellText.plain(word).toLowerCase(Locale.ROOT);
  }

  private static String shown(String typed) {
    String word = CellText.plain(typed);
    return word.length() > LONGEST_TOLD ? word.substring(0, LONGEST_TOLD) : word;
  }

  /** Whether the column holds something else than kinds of card. */
  public boolean areNone() {
    long filled = tallies.values().stream().mapToLong(tally -> tally.rows).sum();
    return tallies.size() > MOST_WORDS
        || filled >= ENOUGH_ROWS
            && tallies.values().stream().allMatch(tally -> tally.rows < LEAST_ROWS);
  }

  /** The words with most rows first; unknown ones of a few rows together, and last. */
  public List<KindWord> told() {
    var told = new ArrayList<KindWord>();
    long few = 0;
    for (Tally tally : tallies.values()) {
      if (tally.kind != null || tally.rows >= LEAST_ROWS) {
        told.add(tally.told());
      } else {
        few += tally.rows;
      }
    }
    told.sort(Comparator.comparing(KindWord::rows).reversed().thenComparing(KindWord::word));
    if (few > 0) {
      told.add(new KindWord("", few, chosen.get("")));
    }
    return List.copyOf(told);
  }
}
