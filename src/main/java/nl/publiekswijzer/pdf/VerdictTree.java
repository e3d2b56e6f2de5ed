// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.verapdf.model.baselayer.Object;

/**
 * What the tests of a type of object found, by the values that they read, in the order in which
 * they read them. A test is a function of what it reads: whichever object gives the same answers
 * gets the same verdict, and no property is read that the tests would not have read.
 */
final class VerdictTree<V> {
  private static final int LARGEST = 8192; // leaves; strings seldom come again

  private Node<V> root = new Node<>();
  private final List<java.lang.Object> answers = new ArrayList<>();
  private int leaves;

  private static final class Node<V> {
    private ObjectRead next;
    private java.lang.Object lastValue;
    private Node<V> last;
    private Map<java.lang.Object, Node<V>> branches;
    private V verdict;

    private Node<V> branch(java.lang.Object value) {
      if (last != null && Objects.equals(value, lastValue)) {
        return last;
      }
      Node<V> branch = branches == null ? null : branches.get(value);
      if (branch != null) {
        lastValue = value;
        last = branch;
      }
      return branch;
    }

    private Node<V> grow(java.lang.Object value) {
      if (branches == null) {
        branches = new HashMap<>();
      }
      lastValue = value;
      last = branches.computeIfAbsent(value, v -> new Node<>());
      return last;
    }
  }

  /** The verdict on an object that answers as one before it did. */
  Optional<V> find(Object object) {
    answers.clear();
    Node<V> node = root;
    while (node != null && node.next != null) {
      java.lang.Object answer = node.next.of(object);
      answers.add(answer);
      node = node.branch(answer);
    }
    return node == null ? Optional.empty() : Optional.ofNullable(node.verdict);
  }

  /**
   * What was read of the object that was looked for last. It must not be read again: the level of a
   * heading is right or wrong only when it is asked for the first time.
   */
  Map<ObjectRead, java.lang.Object> reads() {
    Map<ObjectRead, java.lang.Object> reads = new LinkedHashMap<>();
    Node<V> node = root;
    for (java.lang.Object answer : answers) {
      reads.put(node.next, answer);
      node = node.branch(answer);
    }
    return reads;
  }

  /** Remembers a verdict, unless something was read that may change later. */
  void remember(Map<ObjectRead, java.lang.Object> reads, V verdict) {
    if (!reads.values().stream().allMatch(PlainValue::is)) {
      return;
    }
    if (leaves == LARGEST) {
      root = new Node<>();
      leaves = 0;
    }
    Node<V> node = root;
    for (var read : reads.entrySet()) {
      if (node.verdict != null || node.next != null && !node.next.equals(read.getKey())) {
        return;
      }
      node.next = read.getKey();
      node = node.grow(read.getValue());
    }
    node.verdict = verdict;
    leaves++;
  }
}
