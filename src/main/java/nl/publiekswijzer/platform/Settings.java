// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.platform.outbound.Allowlist;
import org.eclipse.microprofile.config.Config;

/** The settings of the server; a value that makes no sense stops the start with its name. */
@Dependent
public class Settings {
  private static final int SECRET_BYTES = 32;

  private final Config config;

  @Inject
  public Settings(Config config) {
    this.config = config;
  }

  /**
   * The database, and whom its schema belongs to.
   *
   * @param user whom the server logs in as
   * @param owner whom the migrations log in as
   */
  public record Database(String url, String user, String owner, String ownerPassword) {}

  public Database database() {
    return new Database(
        required("publiekswijzer.db.url"),
        required("publiekswijzer.db.user"),
        required("publiekswijzer.db.owner"),
        required("publiekswijzer.db.owner-password"));
  }

  /** Under which the keys of the server are wrapped: at least 32 bytes in base64. */
  public byte[] secret() {
    return secret("publiekswijzer.secret", required("publiekswijzer.secret"));
  }

  /** The secret that {@link #secret} takes the place of, during that one start. */
  public Optional<byte[]> previousSecret() {
    String key = "publiekswijzer.secret.previous";
    return config.getOptionalValue(key, String.class).map(given -> secret(key, given));
  }

  private static byte[] secret(String key, String given) {
    try {
      byte[] secret = Base64.getDecoder().decode(given);
      if (secret.length >= SECRET_BYTES) {
        return secret;
      }
    } catch (IllegalArgumentException e) {
      // told below, without the value
    }
    throw new IllegalStateException(key + " must be 32 bytes or more in base64");
  }

  /** Whether a demonstration edition is loaded at the first start. */
  public boolean demonstration() {
    return config.getOptionalValue("publiekswijzer.demonstration", Boolean.class).orElse(false);
  }

  /**
   * What opens the accounts of the demonstration.
   *
   * @param token of its machine
   */
  public record DemonstrationAccess(String password, String token) {
    @Override
    public String toString() {
      return "DemonstrationAccess";
    }
  }

  /** Absent where the demonstration has no accounts. */
  public Optional<DemonstrationAccess> demonstrationAccess() {
    return config
        .getOptionalValue("publiekswijzer.demonstration.password", String.class)
        .filter(password -> demonstration())
        .map(
            password ->
                new DemonstrationAccess(password, required("publiekswijzer.demonstration.token")));
  }

  /** What this server is called among those that share its database. */
  public String node() {
    return text("publiekswijzer.node").orElse("node");
  }

  /** How long a claimed request belongs to its node without a sign of life. */
  public Duration lease() {
    return Duration.ofSeconds(positive("publiekswijzer.queue.lease-seconds", 60));
  }

  /** How many requests one node works on at a time. */
  public int workers() {
    return Math.toIntExact(positive("publiekswijzer.queue.workers", 2));
  }

  /** How many requests of one library may wait in the queue. */
  public int queuedPerLibrary() {
    return Math.toIntExact(positive("publiekswijzer.queue.per-library", 200));
  }

  /** How many requests may wait in the queue, of all libraries together. */
  public int queueCapacity() {
    return Math.toIntExact(positive("publiekswijzer.queue.capacity", 5_000));
  }

  /** How many member files one node reads at a time. */
  public int concurrentUploads() {
    return Math.toIntExact(positive("publiekswijzer.upload.concurrent", 16));
  }

  /** Largest body of a request with a member file, in bytes. */
  public long maxUploadBytes() {
    return positive("publiekswijzer.upload.max-bytes", 64L << 20);
  }

  /** How often one account may call the interface, or one network address without an account. */
  public long requestsPerMinute() {
    return positive("publiekswijzer.http.requests-per-minute", 600);
  }

  /** Folder for delivered edition files while they wait for their import; never member files. */
  public String importFolder() {
    return config
        .getOptionalValue("publiekswijzer.import.folder", String.class)
        .orElseGet(() -> System.getProperty("java.io.tmpdir"));
  }

  /** Folder for the copy at rest of all publications; empty where there is none. */
  public Optional<Path> archiveFolder() {
    var folder = text("publiekswijzer.archive.folder").map(Path::of);
    if (folder.isPresent() && !folder.get().isAbsolute()) {
      throw new IllegalStateException(
          "publiekswijzer.archive.folder must be a whole path, it is " + folder.get());
    }
    return folder;
  }

  /** Network addresses of proxies that are believed when they say whom they speak for. */
  public Set<String> proxies() {
    return config
        .getOptionalValues("publiekswijzer.http.proxies", String.class)
        .map(Set::copyOf)
        .orElse(Set.of());
  }

  /** Where people and programs find this server, without a slash at the end. */
  public URI publicUrl() {
    String text = text("publiekswijzer.public-url").orElse("http://localhost:8080");
    try {
      var url = URI.create(text.replaceFirst("/+$", ""));
      if (url.getHost() != null
          && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new IllegalStateException(
        "publiekswijzer.public-url must begin with https:// or http://, it is " + text);
  }

  /** Whom people ask when they cannot work it out; empty where nobody was named. */
  public String contact() {
    return text("publiekswijzer.contact").orElse("");
  }

  /** The mail server; without its host no mail is made. */
  public Optional<MailSettings> mail() {
    return text("publiekswijzer.mail.host").map(this::mail);
  }

  private MailSettings mail(String host) {
    String encryption = text("publiekswijzer.mail.encryption").orElse("STARTTLS");
    Integer usual = MailSettings.PORTS.get(encryption);
    if (usual == null) {
      throw new IllegalStateException(
          "publiekswijzer.mail.encryption must be one of "
              + MailSettings.PORTS.keySet().stream().sorted().toList()
              + ", it is "
              + encryption);
    }
    return new MailSettings(
        host,
        Math.toIntExact(positive("publiekswijzer.mail.port", usual)),
        encryption,
        text("publiekswijzer.mail.user").orElse(""),
        text("publiekswijzer.mail.password").orElse(""),
        required("publiekswijzer.mail.from"));
  }

  /** Absent where people sign in with a password only. */
  public Optional<IdentityProvider> identityProvider() {
    return text("publiekswijzer.oidc.issuer")
        .map(
            issuer ->
                new IdentityProvider(
                    URI.create(issuer),
                    required("publiekswijzer.oidc.client-id"),
                    required("publiekswijzer.oidc.client-secret"),
                    List.of(
                        text("publiekswijzer.oidc.scopes")
                            .orElse("openid email profile")
                            .split(" +"))));
  }

  /** Words of the roles that a second factor is asked of; {@code GEEN} for none. */
  public List<String> secondFactorRequired() {
    String words = text("publiekswijzer.second-factor.required").orElse("BEHEERDER,KERNTEAM");
    return words.equals("GEEN") ? List.of() : List.of(words.split(" *, *"));
  }

  /** Internal receivers of webhooks that may be called besides the public ones. */
  public Allowlist outbound() {
    try {
      return Allowlist.of(text("publiekswijzer.outbound.allow").orElse(""));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("publiekswijzer.outbound.allow: " + e.getMessage(), e);
    }
  }

  /** Who tells the events of this server, the same for ever. */
  public URI webhookSource() {
    return text("publiekswijzer.webhook.source")
        .map(
            text -> {
              try {
                return URI.create(text);
              } catch (IllegalArgumentException e) {
                throw new IllegalStateException("publiekswijzer.webhook.source is no URI: " + text);
              }
            })
        .orElseGet(this::publicUrl);
  }

  /** Name of the log of publications; another name begins another log. */
  public Optional<String> logName() {
    return text("publiekswijzer.log.name");
  }

  /** File outside the database that remembers what was signed last of the log of publications. */
  public Optional<String> logMemory() {
    return text("publiekswijzer.log.memory");
  }

  /** Verifier key and address of each witness of the log of publications, separated by commas. */
  public String logWitnesses() {
    return text("publiekswijzer.log.witnesses").orElse("");
  }

  /** How many of these a proof has to have. */
  public int logQuorum() {
    return config.getOptionalValue("publiekswijzer.log.quorum", Integer.class).orElse(0);
  }

  /** Verifier keys of the logs that this server is a witness of (c2sp.org/signed-note). */
  public List<String> witnessedLogs() {
    return text("publiekswijzer.witness.logs")
        .map(keys -> List.of(keys.split("[ ,]+")))
        .orElse(List.of());
  }

  private Optional<String> text(String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(t -> !t.isEmpty());
  }

  private String required(String key) {
    return config
        .getOptionalValue(key, String.class)
        .orElseThrow(() -> new IllegalStateException(key + " is missing"));
  }

  private long positive(String key, long otherwise) {
    long value = config.getOptionalValue(key, Long.class).orElse(otherwise);
    if (value < 1) {
      throw new IllegalStateException(key + " must be positive, it is " + value);
    }
    return value;
  }
}
