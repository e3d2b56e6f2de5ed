// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a member file can be, with the names by which library systems call it. */
public enum MemberColumn {
  POSTCODE(
      "postcode",
      List.of(
          "pc",
          "pcode",
          "zip",
          "zipcode",
          "postalcode",
          "postkode",
          "postcodewoonadres",
          "postcodehuisadres",
          "postcodeplaats",
          "postcodewoonplaats",
          "postcodeenplaats",
          "postcodeenwoonplaats")),
  NUMBER(
      "huisnummer", List.of("huisnr", "hnr", "housenumber", "huisnummerwoonadres"), "nr", "nummer"),
  /** Street and house number in one. */
  STREET(
      "straatEnHuisnummer",
      List.of("straathuisnummer", "straatenhuisnr", "straathuisnr", "streetaddress"),
      "adres",
      "adresregel"),
  LETTER("huisletter", List.of()),
  ADDITION(
      "toevoeging",
      List.of(
          "toev",
          "huisnrtoev",
          "huisnummertoevoeging",
          "huisnummertoev",
          "huisnrtoevoeging",
          "addition")),
  BRANCH("vestiging", List.of("branch", "locatie")),
  KIND("lidsoort", List.of("soortlid", "categorie", "abonnement", "lenerstype", "cardtype")),
  AGE("leeftijdsklasse", List.of("leeftijdscategorie")),
  ACTIVITY("laatsteActiviteit", List.of("laatstactief", "laatsteuitlening", "lastseen")),
  /** Tells who stands in a file twice; a card number only when it is asked for. */
  PSEUDONYM("pseudoniem", List.of());

  private final String word;
  private final List<String> names;
  private final List<String> weakNames;

  MemberColumn(String word, List<String> others, String... weakNames) {
    this.word = word;
    this.names = Stream.concat(Stream.of(plain(word)), others.stream()).toList();
    this.weakNames = List.of(weakNames);
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  public static Optional<MemberColumn> find(String word) {
    return Stream.of(values()).filter(column -> column.word.equals(word)).findFirst();
  }

  /** Whether a header names this and nothing else. */
  public boolean isNamed(String header) {
    return names.contains(plain(header));
  }

  /** Whether a header may be this when no other is. */
  public boolean mayBeNamed(String header) {
    return weakNames.contains(plain(header));
  }

  /** A name without case, blanks, punctuation and brackets. */
  public static String plain(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
