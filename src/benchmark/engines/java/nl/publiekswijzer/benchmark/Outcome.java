// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.util.Map;
import java.util.TreeMap;

/** Numbers by name that a process found out, told by lines on its standard output. */
record Outcome(Map<String, Double> numbers) {
  private static final String MARK = "OUTCOME ";

  Outcome() {
    this(new TreeMap<>());
  }

  static void print(Object... namesAndNumbers) {
    for (int i = 0; i < namesAndNumbers.length; i += 2) {
      System.out.println(MARK + namesAndNumbers[i] + " " + namesAndNumbers[i + 1]);
    }
  }

  void read(String line) {
    if (line.startsWith(MARK)) {
      String[] words = line.split(" ");
      numbers.put(words[1], Double.valueOf(words[2]));
    }
  }

  double number(String name) {
    return numbers.getOrDefault(name, Double.NaN);
  }
}
