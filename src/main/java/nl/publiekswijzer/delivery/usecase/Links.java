// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import nl.publiekswijzer.delivery.store.ToldEvent;
import nl.publiekswijzer.platform.Settings;

/** Where people and programs read more; nothing opens by such an address alone but a password. */
@Dependent
public class Links {
  private final URI root;

  @Inject
  public Links(Settings settings) {
    this.root = settings.publicUrl();
  }

  /** Name of this server. */
  String host() {
    return root.getHost();
  }

  /** The page that an event is about. */
  URI page(ToldEvent event) {
    return at("/ui/" + path(event));
  }

  /** The same for programs. */
  URI data(ToldEvent event) {
    return at("/api/v1/" + path(event));
  }

  private static String path(ToldEvent event) {
    return (event.type().isOfPublication() ? "publicaties/" : "aanvragen/") + event.subject();
  }

  public URI publication(UUID id) {
    return at("/ui/publicaties/" + id);
  }

  public URI publications() {
    return at("/ui/publicaties");
  }

  /** Where somebody switches mail on and off. */
  URI wishes() {
    return at("/ui/mijn-account");
  }

  /** Where it stands whom people can ask. */
  URI help() {
    return at("/ui/hulp");
  }

  /** Where it stands what is damaged. */
  URI fixity() {
    return at("/ui/bestandscontrole");
  }

  /** Where the bearer of a key chooses a password. */
  public URI newPassword(String key) {
    return at("/ui/wachtwoord/nieuw?sleutel=" + key);
  }

  private URI at(String path) {
    return URI.create(root + path);
  }
}
