// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.platform.SecretKeys;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.transparency.NoteSigner;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.store.LogKeyRepository;
import nl.publiekswijzer.transparency.store.LogKeyRepository.WrappedKey;

/**
 * The keys of the log and of the witness. The first is made when it is first needed, the next one
 * when the secret of the server was replaced: what wrapped the former may be known by then. The
 * newest and the one before it sign together, so that who knows the former can follow.
 */
@Dependent
public class LogKeys {
  private static final String PURPOSE = "transparency log";
  private static final int SIGNING = 2;

  private final LogKeyRepository keys;
  private final SecretKeys secrets;
  private final Settings settings;

  @Inject
  public LogKeys(LogKeyRepository keys, SecretKeys secrets, Settings settings) {
    this.keys = keys;
    this.secrets = secrets;
    this.settings = settings;
  }

  /**
   * Those of the log that goes on, newest first; in a transaction of the worker that holds the lock
   * of checkpoints.
   */
  List<NoteSigner> signers(SignatureType type) {
    var all = keys.list(type);
    String name = wanted(type, all);
    String own = secrets.currentId() + ":";
    // a node that still runs with the former secret begins none: one is of that
    if (of(name, all).stream().noneMatch(key -> key.wrapped().startsWith(own))) {
      begin(all.size(), NoteSigner.random(name, type));
      all = keys.list(type);
    }
    return of(name, all).stream().limit(SIGNING).map(this::signer).toList();
  }

  /** Name of the log that goes on; empty before its first key. */
  Optional<String> findName() {
    return settings
        .logName()
        .or(
            () ->
                keys.listVerifiers(SignatureType.LOG).stream()
                    .findFirst()
                    .map(verifier -> verifier.name()));
  }

  private static List<WrappedKey> of(String name, List<WrappedKey> keys) {
    return keys.stream().filter(key -> key.verifier().name().equals(name)).toList();
  }

  /** Host of the server and a path at first; it stays when the server moves. */
  private String wanted(SignatureType type, List<WrappedKey> all) {
    Optional<String> chosen = type == SignatureType.LOG ? settings.logName() : Optional.empty();
    String first =
        settings.publicUrl().getRawAuthority()
            + (type == SignatureType.LOG ? "/logboek/publicaties" : "/logboek/getuige");
    return chosen
        .or(() -> all.stream().map(key -> key.verifier().name()).findFirst())
        .orElse(first);
  }

  private void begin(int generation, NoteSigner signer) {
    String key = Base64.getEncoder().encodeToString(signer.privateKey());
    keys.add(generation, new WrappedKey(signer.verifier(), secrets.encrypt(PURPOSE, key)));
  }

  private NoteSigner signer(WrappedKey key) {
    return NoteSigner.of(
        key.verifier(), Base64.getDecoder().decode(secrets.decrypt(PURPOSE, key.wrapped())));
  }
}
