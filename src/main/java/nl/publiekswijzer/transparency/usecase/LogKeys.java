// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
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

  /** Newest first; in a transaction of the worker that holds the lock of checkpoints. */
  List<NoteSigner> signers(SignatureType type) {
    var kept = keys.list(type);
    String own = secrets.currentId() + ":";
    // a node that still runs with the former secret begins none: one is of that
    if (kept.stream().noneMatch(key -> key.wrapped().startsWith(own))) {
      String name = kept.isEmpty() ? name(type) : kept.get(0).verifier().name();
      begin(kept.size(), NoteSigner.random(name, type));
      kept = keys.list(type);
    }
    return kept.stream().limit(SIGNING).map(this::signer).toList();
  }

  /** Host of the server and a path; it stays when the server moves, for a log is known by it. */
  private String name(SignatureType type) {
    return settings.publicUrl().getRawAuthority()
        + (type == SignatureType.LOG ? "/logboek/publicaties" : "/logboek/getuige");
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
