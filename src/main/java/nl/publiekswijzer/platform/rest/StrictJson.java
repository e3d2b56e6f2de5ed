// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON of callers: a field that is not asked for is a mistake, not something to pass over. */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {
  static final Jsonb JSON =
      JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

  /** As an answer has it, for one that is kept to be given again. */
  public static String text(Object answer) {
    return JSON.toJson(answer);
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }
}
