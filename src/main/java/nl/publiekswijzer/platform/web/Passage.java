// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a page that only tells something, as it stands in the words: {@code 1.title}, {@code
 * 1.text}, {@code 1.item.1} and so on, counted from 1 without gaps.
 *
 * @param id by which the page can be entered here
 * @param text may be empty
 */
public record Passage(String id, String title, String text, List<String> items) {
  public Passage {
    items = List.copyOf(items);
  }

  static List<Passage> of(String chapter, Speech words) {
    var all = new ArrayList<Passage>();
    for (int i = 1; words.has(chapter + "." + i + ".title"); i++) {
      all.add(passage(chapter + "." + i, words));
    }
    return all;
  }

  private static Passage passage(String key, Speech words) {
    var items = new ArrayList<String>();
    for (int i = 1; words.has(key + ".item." + i); i++) {
      items.add(words.get(key + ".item." + i));
    }
    return new Passage(
        words.get(key + ".id"),
        words.get(key + ".title"),
        words.has(key + ".text") ? words.get(key + ".text") : "",
        items);
  }
}
