// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.HashMap;
import java.util.Map;
import nl.publiekswijzer.household.Addition;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MemberAddress.Typing;

/**
 * Reads the address of a row as a person would. What can be read in two ways is never read in one
 * of them: it is doubtful, or cannot be read, and says why.
 */
final class AddressGrammar {
  /** Between parts that contradict each other: no addition has it. */
  private static final String AGAINST = "|";

  private static final int MOST_KEPT = 10_000;

  /** Additions that were typed before; they come again and again. */
  private final Map<String, AdditionText> additions = new HashMap<>();

  /** The cells of an address; those that a file does not have are empty. */
  record Cells(String postcode, String number, String letter, String addition) {
    /** Nothing of an address. */
    @Override
    public String toString() {
      return "Cells";
    }
  }

  AddressReading read(Cells cells) {
    return read(cells, cells.number(), false);
  }

  /** Of a file in which the street stands in front of the number. */
  AddressReading readStreet(Cells cells) {
    var street = StreetText.of(cells.number());
    return read(cells, street.number(), street.doubtful());
  }

  private AddressReading read(Cells cells, String typedNumber, boolean doubtful) {
    var postcode = PostcodeText.of(cells.postcode());
    if (postcode.reason() != null) {
      return AddressReading.unreadable(postcode.reason());
    }
    var number = NumberText.of(typedNumber);
    if (number.reason() != null) {
      return AddressReading.unreadable(number.reason());
    }
    var tail = addition(number.tail());
    var letter = addition(cells.letter());
    var addition = addition(cells.addition());
    MalformedReason reason = firstReason(tail, letter, addition);
    if (reason != null) {
      return AddressReading.unreadable(reason);
    }
    return combined(postcode, number, new Parts(tail, letter, addition, doubtful));
  }

  private AdditionText addition(String typed) {
    if (typed.isEmpty()) {
      return AdditionText.NONE;
    }
    var known = additions.get(typed);
    if (known != null) {
      return known;
    }
    var read = AdditionText.of(typed);
    if (additions.size() < MOST_KEPT) {
      additions.put(typed, read);
    }
    return read;
  }

  private static MalformedReason firstReason(AdditionText... parts) {
    for (AdditionText part : parts) {
      if (part.reason() != null) {
        return part.reason();
      }
    }
    return null;
  }

  private static AddressReading combined(PostcodeText postcode, NumberText number, Parts parts) {
    boolean repaired = postcode.repaired() || number.repaired() || parts.isRepaired();
    Typing typing = parts.isElsewhere() ? Typing.ELSEWHERE : Typing.PLAIN;
    if (typing == Typing.PLAIN && repaired) {
      typing = Typing.REPAIRED;
    }
    if (parts.isContradictory()) {
      typing = Typing.CONTRADICTORY;
    }
    var key = new AddressKey(postcode.postcode(), number.number(), parts.text());
    return AddressReading.of(key, typing);
  }

  /**
   * What stands behind the number in its own cell, and in the columns for that.
   *
   * @param doubtful whether the number itself may be another
   */
  private record Parts(
      AdditionText tail, AdditionText letter, AdditionText addition, boolean doubtful) {
    boolean isElsewhere() {
      return tail.elsewhere() || letter.elsewhere() || addition.elsewhere();
    }

    /** Said twice is a repair too. */
    boolean isRepaired() {
      return tail.repaired()
          || letter.repaired()
          || addition.repaired()
          || !tail.text().isEmpty() && !columns().isEmpty();
    }

    private String columns() {
      if (letter.text().isEmpty()) {
        return addition.text();
      }
      return addition.text().isEmpty()
          ? letter.text()
          : Addition.normal(letter.text() + " " + addition.text());
    }

    boolean isContradictory() {
      return doubtful
          || !tail.text().isEmpty()
              && !columns().isEmpty()
              && !isSame(tail.text(), columns())
              && !isSame(tail.text(), letter.text());
    }

    private static boolean isSame(String one, String other) {
      return Addition.meaning(one).equals(Addition.meaning(other));
    }

    String text() {
      if (isContradictory()) {
        return tail.text() + AGAINST + columns();
      }
      return columns().isEmpty() ? tail.text() : columns();
    }
  }
}
