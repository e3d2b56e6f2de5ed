// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editions from before there were base tables. */
@ExtendWith(Composed.class)
class EditionConvertingTest {
  private static List<String> counts(Composition product, long edition) {
    return product.list(
        "select part || ' ' || subsegment || ' ' || households from area_count where edition_id = ?"
            + " order by part, subsegment",
        edition);
  }

  private static boolean isShown(Composition product, String name) {
    return product.get(EditionList.class).list().stream().map(Edition::name).anyMatch(name::equals);
  }

  /** As an earlier version of the server left it: true counts by postcode, and no blocks. */
  private static void makeOld(Composition product, long edition) {
    product.change("delete from area_count where edition_id = ?", edition);
    product.change(
        "insert into area_count (edition_id, part, subsegment, households) select edition_id,"
            + " postcode / 677, subsegment, count(*) from household where edition_id = ? group by"
            + " edition_id, postcode / 677, subsegment",
        edition);
    product.change("update postcode_area set block = postcode4 where edition_id = ?", edition);
    product.change(
        "update edition set protection = null, content_digest = null, stays_key = null,"
            + " edition_key = null, streets = null, alike_streets = null where id = ?",
        edition);
  }

  @Test
  void anOldEditionIsNotShownBeforeItsBaseTableIsDrawnAndThenIsAsIfLoadedNow(Composition product) {
    var edition = EditionFixtures.fictitious(product, "Van vroeger");
    var drawn = counts(product, edition.id());
    makeOld(product, edition.id());
    assertFalse(isShown(product, "Van vroeger"));
    assertNotEquals(drawn, counts(product, edition.id()), "true counts are others");

    product.get(EditionConverting.class).convertAll();
    product.get(EditionConverting.class).convertAll();

    assertTrue(isShown(product, "Van vroeger"));
    assertEquals(drawn, counts(product, edition.id()));
    assertEquals(
        List.of("OB-2 true true"),
        product.list(
            "select protection || ' ' || (stays_key is not null) || ' ' || (streets > 0) from"
                + " edition where id = ?",
            edition.id()));
  }

  /** Nothing that knows the edition by its number reads true counts either. */
  @Test
  void anOldEditionIsNotReadBeforeItsBaseTableIsDrawn(Composition product) {
    var edition = EditionFixtures.fictitious(product, "Nog niet beveiligd");
    makeOld(product, edition.id());
    var loaded = product.get(LoadedEditions.class);

    var refused = assertThrows(Refused.class, () -> loaded.read(edition.id()));

    assertEquals(503, refused.status());
    assertTrue(refused.retryAfter().isPresent());
    product.get(EditionConverting.class).convertAll();
    assertEquals("Nog niet beveiligd", loaded.read(edition.id()).edition().name());
  }

  /** A file could be made whose rows ask for one subsegment of one postcode. */
  @Test
  void ofPostcodesOnlyTheirSizeIsKept(Composition product) {
    var files =
        EditionFixtures.files(
            product,
            "huishoudens-postcode.csv",
            "postcode;subsegment;huishoudens\n9991AB;P1;40\n9991AB;Q1;25\n9991AC;P2;300\n");
    EditionFixtures.load(product, EditionFixtures.order("Per postcode"), files);
    String kept =
        "select postcode || ' ' || coalesce(subsegment::text, '-') || ' ' || households from"
            + " postcode_count where edition_id = (select id from edition where name = 'Per"
            + " postcode') order by postcode";
    var sizes =
        List.of(Postcode.of(9991, 'A', 'B') + " - 65", Postcode.of(9991, 'A', 'C') + " - 300");
    assertEquals(sizes, product.list(kept));
    product.change("update edition set protection = null where name = ?", "Per postcode");
    product.change("update postcode_count set subsegment = 1");

    product.get(EditionConverting.class).convertAll();

    assertEquals(sizes, product.list(kept));
  }
}
