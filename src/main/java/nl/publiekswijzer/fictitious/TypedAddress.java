// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import java.util.Locale;

/**
 * An address as people at a desk type it: postcode, number and addition in varied ways, and now and
 * then one that exists nowhere.
 */
final class TypedAddress {
  /** Share of addresses that no edition holds. */
  private static final double UNMATCHED = 0.05;

  private static final int HIGHEST_INVENTED_NUMBER = 5_000;

  private final StringBuilder text = new StringBuilder();
  private final RandomStream random;

  TypedAddress(RandomStream random) {
    this.random = random;
  }

  /** The three fields {@code postcode;huisnummer;toevoeging} of a member file. */
  String fields(int postcode4, char letter1, char letter2, int number, String addition) {
    text.setLength(0);
    if (!random.chance(UNMATCHED)) {
      postcode(postcode4, letter1, letter2);
      number(number, addition);
      return text.toString();
    }
    switch (random.below(4)) {
      case 0 -> text.append(postcode4 / 10).append(letter1).append(letter2);
      case 1 -> text.append(postcode4).append("SS");
      case 2 -> text.append("B-").append(postcode4);
      default -> {
        postcode(postcode4, letter1, letter2);
        number(number + HIGHEST_INVENTED_NUMBER, addition);
        return text.toString();
      }
    }
    number(number, addition);
    return text.toString();
  }

  private void postcode(int postcode4, char letter1, char letter2) {
    int way = random.below(20);
    text.append(postcode4);
    if (way < 5) {
      text.append(' ');
    }
    boolean lower = way >= 3 && way < 8;
    text.append(lower ? Character.toLowerCase(letter1) : letter1);
    text.append(lower ? Character.toLowerCase(letter2) : letter2);
    if (way == 8) {
      text.append(' ');
    }
  }

  private void number(int number, String addition) {
    text.append(';').append(number);
    int way = addition.isEmpty() ? 0 : random.below(10);
    switch (way) {
      case 1 -> text.append(glue(addition)).append(addition).append(';');
      case 2 -> text.append('-').append(addition).append(';');
      case 3 -> text.append(' ').append(addition).append(';');
      case 4 -> text.append(';').append(addition.toLowerCase(Locale.ROOT));
      default -> text.append(';').append(addition);
    }
  }

  /** A number behind a number would read as one. */
  private static String glue(String addition) {
    return Character.isDigit(addition.charAt(0)) ? "-" : "";
  }
}
