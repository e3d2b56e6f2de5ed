// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.TestActors;

/**
 * A library with people, for tests of what it offers.
 *
 * @param name of the library
 */
record OfferFixtures(Composition product, String name, UUID id) {
  static OfferFixtures enter(Composition product, String name, String province) {
    var library = new Library(name, province);
    product
        .get(OwnTransaction.class)
        .call(
            DatabaseRole.WEB,
            () -> {
              product.get(LibraryRepository.class).add(library);
              return null;
            });
    return new OfferFixtures(product, name, library.id());
  }

  OfferFixtures withBranch(String code, String called, String municipality) {
    product.change(
        "insert into branch (library_id, code, name, municipality_code) values (?, ?, ?, ?)",
        id,
        code,
        called,
        municipality);
    return this;
  }

  Actor employee() {
    return TestActors.employee(UUID.randomUUID(), id);
  }

  Actor consultant() {
    return TestActors.consultant(UUID.randomUUID(), id);
  }

  /** Acts as somebody of this library from now on. */
  OfferFixtures act() {
    product.actAs(employee());
    return this;
  }

  /** Enters a shared proposition for some segments; acts as somebody of this library after that. */
  String shared(String called, String... segments) {
    product.actAs(TestActors.national(Role.CORE_TEAM));
    String code = product.get(PropositionCatalogue.class).enter("", form(called, segments));
    act();
    return code;
  }

  String own(String called) {
    act();
    return product.get(PropositionCatalogue.class).enter(name, form(called));
  }

  void offer(String code, int level, String since) {
    product.get(LibraryOffer.class).say(name, new OfferForm(code, "", level, since, "", ""));
  }

  static PropositionForm form(String called, String... segments) {
    return new PropositionForm(
        called,
        List.of(),
        "Wij beloven iets.",
        "GELETTERD",
        "LEZEN",
        "FYSIEK",
        "",
        List.of(segments),
        List.of(),
        null);
  }
}
