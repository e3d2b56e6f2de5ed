// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One object of {@code cijfers.json}; what it does not tell is null. */
record Measures(JsonObject json) {

  boolean has(String name) {
    return json.containsKey(name);
  }

  boolean is(String name) {
    return json.getBoolean(name, false);
  }

  String text(String name) {
    return json.getString(name, null);
  }

  Long whole(String name) {
    JsonNumber number = json.getJsonNumber(name);
    return number == null ? null : Long.valueOf(number.longValueExact());
  }

  long count(String name) {
    return json.getJsonNumber(name).longValueExact();
  }

  Integer index(String name) {
    JsonNumber number = json.getJsonNumber(name);
    return number == null ? null : Integer.valueOf(number.intValueExact());
  }

  BigDecimal decimal(String name) {
    JsonNumber number = json.getJsonNumber(name);
    return number == null ? null : number.bigDecimalValue();
  }

  /** The constant that this word stands for; null where there is no word. */
  <E extends Enum<E>> E constant(String name, E[] all, Function<E, String> word) {
    String told = text(name);
    return Stream.of(all).filter(one -> word.apply(one).equals(told)).findFirst().orElse(null);
  }

  /** An object within; an empty one where there is none. */
  Measures in(String name) {
    JsonObject within = json.getJsonObject(name);
    return new Measures(within == null ? JsonObject.EMPTY_JSON_OBJECT : within);
  }

  List<Measures> list(String name) {
    return json.getJsonArray(name).stream()
        .map(value -> new Measures(value.asJsonObject()))
        .toList();
  }
}
