// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTreeTest {
  private final VerdictTree<String> tree = new VerdictTree<>();

  @Test
  void whoeverGivesTheSameAnswersGetsTheSameVerdict() {
    assertEquals(Optional.empty(), tree.find(null));
    tree.remember(reads("a", 1L, "b", null), "one");

    assertEquals(Optional.of("one"), tree.find(null));
  }

  @Test
  void anotherAnswerIsAnotherCaseAndWhatWasReadIsKept() {
    tree.remember(reads("a", 1L, "b", null), "one");
    Map<ObjectRead, Object> other = reads("a", 2L, "b", null);

    assertEquals(Optional.empty(), tree.find(null));
    assertEquals(List.of(2L), new ArrayList<>(tree.reads().values()));
    tree.remember(other, "two");
    assertEquals(Optional.of("two"), tree.find(null));
  }

  /** A list may hold something else the next time. */
  @Test
  void answersThatMayChangeAreNotRemembered() {
    tree.remember(reads("a", new ArrayList<>(), "b", null), "one");
    assertEquals(Optional.empty(), tree.find(null));
  }

  @Test
  void aTreeThatIsFullBeginsAnew() {
    for (long i = 0; i <= 8192; i++) {
      tree.remember(reads("a", i, "b", null), "verdict " + i);
    }
    reads("a", 0L, "b", null);
    assertEquals(Optional.empty(), tree.find(null));
    reads("a", 8192L, "b", null);
    assertEquals(Optional.of("verdict 8192"), tree.find(null));
  }

  private final Map<String, Object> answers = new LinkedHashMap<>();

  /** Sets what the only object answers, and returns it as if it had been read. */
  private Map<ObjectRead, Object> reads(String first, Object one, String second, Object two) {
    answers.put(first, one);
    answers.put(second, two);
    Map<ObjectRead, Object> reads = new LinkedHashMap<>();
    reads.put(new Answer(first, answers), one);
    reads.put(new Answer(second, answers), two);
    return reads;
  }

  private record Answer(String name, Map<String, Object> answers) implements ObjectRead {
    @Override
    public Object of(org.verapdf.model.baselayer.Object object) {
      return answers.get(name);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Answer answer && answer.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }
}
