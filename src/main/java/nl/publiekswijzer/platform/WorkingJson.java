// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.numbers.fraction.BigFraction;

/** Values on their way from one step of our own to the next; never an answer of the API. */
public final class WorkingJson {
  private static final Jsonb JSON =
      JsonbBuilder.create(new JsonbConfig().withAdapters(new FractionAdapter()));

  private WorkingJson() {}

  public static String text(Object value) {
    return JSON.toJson(value);
  }

  public static byte[] bytes(Object value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  public static <T> T value(String json, Class<T> type) {
    return JSON.fromJson(json, type);
  }

  public static <T> T value(byte[] json, Class<T> type) {
    return value(new String(json, StandardCharsets.UTF_8), type);
  }

  /** An exact fraction as "numerator / denominator". */
  public static final class FractionAdapter implements JsonbAdapter<BigFraction, String> {
    @Override
    public String adaptToJson(BigFraction fraction) {
      return fraction.toString();
    }

    @Override
    public BigFraction adaptFromJson(String text) {
      return BigFraction.parse(text);
    }
  }
}
