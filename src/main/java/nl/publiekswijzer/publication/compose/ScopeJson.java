// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.publication.Base;
import nl.publiekswijzer.publication.Scope;

/** What was chosen beside the work area, in {@code cijfers.json}, written and read. */
final class ScopeJson {
  private static final String BASE = "vergelijkingsbasis";

  private ScopeJson() {}

  /** The usual is not told. */
  static void add(JsonObjectBuilder subject, Scope scope) {
    var base = scope.base();
    if (!base.isCountry()) {
      subject.add(
          BASE,
          Json.createObjectBuilder()
              .add("soort", base.choice().kind().word())
              .add("naam", base.name())
              .add("gebieden", base.listed())
              .add("codes", Json.createArrayBuilder(base.choice().codes())));
    }
  }

  /**
   * @param root the whole file
   */
  static Scope read(Measures root) {
    return new Scope(base(root.in("onderwerp")), FileWords.read(root.in("ledenbestand")));
  }

  private static Base base(Measures subject) {
    if (!subject.has(BASE)) {
      return Base.COUNTRY;
    }
    var told = subject.in(BASE);
    var kind = ComparisonBase.Kind.of(told.text("soort")).orElseThrow();
    List<String> codes =
        told.json().getJsonArray("codes").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    return new Base(new ComparisonBase(kind, codes), told.text("naam"), told.text("gebieden"));
  }
}
