// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the test of an estimate: a name, words, and up to five numbers. Numbers that it has
 * not are left out, the first ones first, so that the others stand at the right.
 */
final class EvidenceTable {
  static final String TEMPLATE = "toets";
  private static final Words WORDS = Words.of(TEMPLATE);
  private static final int NUMBERS = 5;

  private final EvidenceHead head;
  private final List<Row> rows = new ArrayList<>();

  /** One printed row. */
  record Row(
      EvidenceHead head,
      String label,
      String words,
      String first,
      String second,
      String third,
      String fourth,
      String fifth) {}

  /**
   * @param name of the table, with its words under this name
   * @param values in its introduction
   * @param words key of the head of the words; empty where there are none
   * @param columns keys of the heads of the name and the numbers
   */
  EvidenceTable(String name, List<Object> values, String words, String... columns) {
    var heads = List.of(columns).stream().map(EvidenceTable::column).toList();
    var numbers = aligned(heads.subList(1, heads.size()));
    this.head =
        new EvidenceHead(
            name,
            WORDS.text(name + ".titel"),
            WORDS.text(name + ".inleiding", values.toArray()),
            WORDS.text(name + ".noot"),
            heads.get(0),
            words.isEmpty() ? "" : column(words),
            numbers.get(0),
            numbers.get(1),
            numbers.get(2),
            numbers.get(3),
            numbers.get(4));
  }

  private static String column(String key) {
    return WORDS.text("kolom." + key);
  }

  void add(String label, String words, String... numbers) {
    var cells = aligned(List.of(numbers));
    rows.add(
        new Row(
            head,
            label,
            words,
            cells.get(0),
            cells.get(1),
            cells.get(2),
            cells.get(3),
            cells.get(4)));
  }

  /** As many as there is room for, those that are missing in front. */
  private static List<String> aligned(List<String> numbers) {
    var aligned = new ArrayList<String>();
    while (aligned.size() + numbers.size() < NUMBERS) {
      aligned.add("");
    }
    aligned.addAll(numbers);
    return aligned;
  }

  EvidenceHead head() {
    return head;
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }
}
