// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.MemberFixtures;
import nl.publiekswijzer.member.MemberFixtures.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A match of the first level is a proof: in generated streets no text that a person would read as
 * another address, or as none, ever finds a household by its address. What a person reads is known
 * because each text is made from a household that stands there or not.
 */
class AddressProofTest {
  private static final List<String> NAMES = List.of("postcode", "huisnummer", "toevoeging");
  private static final int POSTCODE = Postcode.of(1234, 'A', 'B');
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  /** How the households at one number are told apart. */
  private enum House {
    ONE,
    FLATS,
    PADDED_FLATS,
    LETTERS,
    FLOORS,
    ROMAN_FLOORS,
    BIS,
    COLOURS,
    STOREY_FLATS,
    OPPOSITE;

    /** Additions by what they mean to a person. */
    Map<String, String> additions(Random random) {
      var additions = new LinkedHashMap<String, String>();
      switch (this) {
        case ONE -> additions.put("only", "");
        case FLATS -> numbers(6 + random.nextInt(15)).forEach(n -> additions.put("flat " + n, n));
        case PADDED_FLATS ->
            numbers(6 + random.nextInt(15))
                .forEach(n -> additions.put("flat " + n, n.length() == 1 ? "0" + n : n));
        case LETTERS ->
            letters(2 + random.nextInt(20)).forEach(l -> additions.put("letter " + l, l));
        case FLOORS -> {
          additions.put("ground", random.nextBoolean() ? "H" : "HS");
          numbers(1 + random.nextInt(5)).forEach(n -> additions.put("floor " + n, n));
        }
        case ROMAN_FLOORS -> {
          additions.put("ground", random.nextBoolean() ? "huis" : "bg");
          numbers(1 + random.nextInt(5))
              .forEach(n -> additions.put("floor " + n, ROMAN.get(Integer.parseInt(n) - 1)));
        }
        case BIS -> {
          additions.put("only", "");
          additions.put("bis", random.nextBoolean() ? "bis" : "bs");
        }
        case COLOURS -> {
          additions.put("red", random.nextBoolean() ? "rd" : "rood");
          additions.put("black", random.nextBoolean() ? "zw" : "zwart");
        }
        case STOREY_FLATS ->
            numbers(3)
                .forEach(
                    storey ->
                        numbers(2 + random.nextInt(3))
                            .forEach(
                                n -> additions.put("flat " + storey + "-" + n, storey + "-" + n)));
        case OPPOSITE -> {
          additions.put("only", "");
          additions.put("opposite", "t/o");
        }
      }
      return additions;
    }
  }

  private static List<String> numbers(int most) {
    return IntStream.rangeClosed(1, most).mapToObj(String::valueOf).toList();
  }

  private static List<String> letters(int most) {
    return IntStream.range(0, most).mapToObj(i -> String.valueOf((char) ('A' + i))).toList();
  }

  /** All that people write behind a house number, by what they mean by it. */
  private static Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    for (int n = 1; n <= 22; n++) {
      for (String form : List.of("%d", "0%d", "-%d", "%d.0", "'%d")) {
        typed.put(form.formatted(n), "number " + n);
      }
      for (String form : List.of("%de", "%dhg", "%d hoog", "%d-hoog", "%de etage", "%de verd.")) {
        typed.put(form.formatted(n), "floor " + n);
      }
      for (int m = 1; m <= 5; m++) {
        typed.put(n + "-" + m, "flat " + n + "-" + m);
        typed.put(n + " " + m, "flat " + n + "-" + m);
        typed.put(n + "." + m, "flat " + n + "-" + m);
      }
      typed.put(n + "-feb", "nothing");
      typed.put(n + ":10", "nothing");
      typed.put(n + ".123", "nothing");
      typed.put(n + ",5", "nothing");
      typed.put(n + "E+01", "nothing");
      typed.put(n + " onbekend", "nothing");
    }
    for (int i = 0; i < ROMAN.size(); i++) {
      typed.put(ROMAN.get(i), i == 0 || i == 4 || i == 9 ? "roman letter" : "number " + (i + 1));
    }
    letters(26).forEach(l -> typed.putIfAbsent(l.toLowerCase(), "letter " + l));
    letters(6).forEach(l -> letters(3).forEach(m -> typed.put(l + "-" + m, "letters " + l + m)));
    Stream.of("hs", "huis", "bg", "b.g.", "begane grond", "parterre", "beg.gr.")
        .forEach(word -> typed.put(word, "ground"));
    Stream.of("bis", "bs", "BIS").forEach(word -> typed.put(word, "bis"));
    Stream.of("rd", "rood").forEach(word -> typed.put(word, "red"));
    Stream.of("zw", "zwart").forEach(word -> typed.put(word, "black"));
    Stream.of("t/o", "tegenover", "to").forEach(word -> typed.put(word, "opposite"));
    Stream.of("bij", "naast", "achter").forEach(word -> typed.put(word, "beside"));
    typed.put("", "only");
    return typed;
  }

  /** Whether a person takes what is typed for the household at a house of these. */
  private static boolean isMeant(String meaning, String household, House house) {
    String rest = meaning.substring(meaning.indexOf(' ') + 1);
    if (meaning.startsWith("number ")) {
      return household.equals("flat " + rest) || household.equals("floor " + rest);
    }
    if (meaning.equals("letter H") && house != House.LETTERS) {
      return household.equals("ground");
    }
    if (meaning.equals("letter I") || meaning.equals("letter V")) {
      String figure = meaning.endsWith("I") ? "1" : "5";
      boolean roman = isMeant("number " + figure, household, house);
      return house == House.LETTERS ? household.equals(meaning) : roman;
    }
    if (meaning.equals("roman letter")) {
      return true; // decided by the small letter of the same form
    }
    return household.equals(meaning);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noTextThatMeansAnotherAddressFindsAHouseholdByItsAddress(long seed) {
    var wrong = new ArrayList<String>();
    long proofs = 0;
    for (House house : House.values()) {
      var additions = house.additions(new Random(seed));
      for (var text : typed().entrySet()) {
        var found = found(additions, text.getKey());
        if (!List.of("exact", "spelling").contains(found.outcome())) {
          continue;
        }
        proofs++;
        String household = household(additions, found);
        if (!isMeant(text.getValue(), household, house)) {
          wrong.add(house + " " + additions.values() + ": " + text.getKey() + " -> " + household);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(proofs > 150, "only " + proofs + " texts found a household: nothing was tried");
  }

  /** Each household has a subsegment of its own, by which it is known again. */
  private static Found found(Map<String, String> additions, String typed) {
    var builder = new HouseholdIndex.Builder(100, additions.size() + 2);
    int subsegment = 0;
    for (String addition : additions.values()) {
      var key = AddressKey.parse(POSTCODE, "12", addition).orElseThrow();
      builder.add(POSTCODE, key.number(), key.addition(), subsegment++);
    }
    builder.add(POSTCODE, 121, "", 98);
    builder.add(POSTCODE, 1, "2", 99);
    return MemberFixtures.found(builder.build(), NAMES, List.of("1234AB", "12", typed));
  }

  private static String household(Map<String, String> additions, Found found) {
    int subsegment = found.cells().get(0).subsegment();
    return subsegment < additions.size()
        ? List.copyOf(additions.keySet()).get(subsegment)
        : "another number";
  }
}
