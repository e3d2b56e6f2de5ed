// SPDX-License-Identifier: EUPL-1.2
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Verifies, without any server, that what was published stands in the log of publications. Needs a
 * JDK of 17 or newer and nothing else:
 *
 * <ul>
 *   <li>{@code java payara/Verifieer.java bewijs <blad> <bewijs.tlog-proof> <bewijs.policy>}: one
 *       entry, by its bytes
 *   <li>{@code java payara/Verifieer.java pakket <map>}: an unpacked package, with {@code
 *       bewijs.blad}, {@code bewijs.tlog-proof} and {@code bewijs.policy} beside its manifests, or,
 *       for each publication in it, below {@code bewijzen/}
 *   <li>{@code java payara/Verifieer.java logboek <map> <bewijs.policy> [<eerder checkpoint of
 *       bewijs> ...]}: a whole log, fetched into a folder by the paths of its addresses, against
 *       what was signed of it earlier
 * </ul>
 *
 * <p>It ends with 0 when all is right, with 1 and a sentence when something is not, and with 2 when
 * it was called in another way. After RFC 6962, RFC 9162 and c2sp.org: signed-note,
 * tlog-checkpoint, tlog-cosignature, tlog-proof, tlog-policy and tlog-tiles; written apart from the
 * server.
 */
class Verifieer {
  private static final String USAGE =
      """
      Gebruik: java Verifieer.java bewijs <blad> <bewijs.tlog-proof> <bewijs.policy>
               java Verifieer.java pakket <map>
               java Verifieer.java logboek <map> <bewijs.policy> [<eerder checkpoint of bewijs> ...]""";

  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final int TILE = 256;

  public static void main(String[] args) {
    System.exit(run(args, System.out));
  }

  static int run(String[] args, PrintStream out) {
    try {
      if (args.length == 4 && args[0].equals("bewijs")) {
        out.println(proof(read(args[1]), text(args[2]), Policy.parse(text(args[3]))));
      } else if (args.length == 2 && args[0].equals("pakket")) {
        out.println(delivered(Path.of(args[1]).toAbsolutePath().normalize()));
      } else if (args.length >= 3 && args[0].equals("logboek")) {
        var earlier = Arrays.copyOfRange(args, 3, args.length);
        out.println(log(Path.of(args[1]), Policy.parse(text(args[2])), earlier));
      } else {
        out.println(USAGE);
        return 2;
      }
      return 0;
    } catch (Wrong e) {
      out.println("NIET IN ORDE: " + e.getMessage());
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      out.println("NIET IN ORDE: dit kan niet worden gelezen: " + e);
    }
    return 1;
  }

  /** What is not as it should be. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message);
    }
  }

  private static void ensure(boolean right, String otherwise) throws Wrong {
    if (!right) {
      throw new Wrong(otherwise);
    }
  }

  private static byte[] read(String file) throws IOException {
    return Files.readAllBytes(Path.of(file));
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  // ---- one entry

  private static String proof(byte[] leaf, String proof, Policy policy)
      throws Wrong, GeneralSecurityException {
    int end = proof.indexOf("\n\n");
    ensure(end > 0, "dit is geen bewijs");
    var lines = new ArrayList<>(List.of(proof.substring(0, end).split("\n")));
    ensure(lines.remove(0).equals("c2sp.org/tlog-proof@v1"), "dit is geen bewijs");
    if (!lines.isEmpty() && lines.get(0).startsWith("extra ")) {
      lines.remove(0);
    }
    ensure(!lines.isEmpty() && lines.get(0).startsWith("index "), "het bewijs noemt geen plaats");
    long index = number(lines.remove(0).substring("index ".length()));
    var checkpoint = Checkpoint.verified(proof.substring(end + 2), policy);
    var siblings = new ArrayList<byte[]>();
    for (String line : lines) {
      siblings.add(hash(line));
    }
    byte[] root = climb(index, checkpoint.size(), leafHash(leaf), siblings);
    ensure(Arrays.equals(root, checkpoint.root()), "het blad staat niet in het logboek");
    return "IN ORDE: blad %d van %d in %s".formatted(index, checkpoint.size(), checkpoint.origin());
  }

  /** From the leaf to the root (RFC 9162, section 2.1.3.2). */
  private static byte[] climb(long index, long size, byte[] leaf, List<byte[]> siblings)
      throws Wrong {
    ensure(index < size, "de plaats ligt buiten het logboek");
    long place = index;
    long last = size - 1;
    byte[] hash = leaf;
    for (byte[] sibling : siblings) {
      ensure(last > 0, "het bewijs is te lang");
      boolean right = place % 2 == 1 || place == last;
      hash = right ? node(sibling, hash) : node(hash, sibling);
      while (right && place % 2 == 0 && place > 0) {
        place /= 2;
        last /= 2;
      }
      place /= 2;
      last /= 2;
    }
    ensure(last == 0, "het bewijs is te kort");
    return hash;
  }

  // ---- a package

  /**
   * One publication by the manifests beside its proof; several, each by those of its own package,
   * below {@code bewijzen/}.
   */
  private static String delivered(Path folder) throws Wrong, IOException, GeneralSecurityException {
    Path proofs = folder.resolve("bewijzen");
    boolean several = Files.isDirectory(proofs);
    var told = new ArrayList<String>();
    var named = new HashSet<Path>();
    for (Path proof : several ? list(proofs) : List.of(folder)) {
      byte[] leaf = Files.readAllBytes(proof.resolve("bewijs.blad"));
      String[] lines = leaf(leaf);
      var files = manifest(folder, proof, several, "SHA-256", "manifest-sha256.txt", lines[4]);
      ensure(
          manifest(folder, proof, several, "SHA-512", "manifest-sha512.txt", lines[5])
              .equals(files),
          "de manifesten van " + lines[3] + " noemen niet dezelfde bestanden");
      named.addAll(files);
      told.add(proved(proof, leaf) + ", " + lines[3]);
    }
    ensure(!told.isEmpty(), "er is geen bewijs");
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ensure(
            named.contains(file) || !counts(folder, several, file),
            file + " staat niet in manifest-sha256.txt");
      }
    }
    return String.join("\n", told);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /**
   * That a manifest is the one in the log, and that the files are there as it names them.
   *
   * @return those that count, which are some
   */
  private static Set<Path> manifest(
      Path folder, Path proof, boolean several, String algorithm, String name, String logged)
      throws Wrong, IOException, GeneralSecurityException {
    Path manifest = proof.resolve(name);
    ensure(
        digest(algorithm, manifest).equals(logged),
        folder.relativize(manifest) + " is niet die van het logboek");
    var files = new HashSet<Path>();
    for (String line : Files.readAllLines(manifest)) {
      Path file = named(folder, line);
      if (counts(folder, several, file)) {
        ensure(Files.isRegularFile(file), folder.relativize(file) + " ontbreekt");
        ensure(
            digest(algorithm, file).equals(line.split(" +", 2)[0]),
            folder.relativize(file) + " is veranderd");
        files.add(file);
      }
    }
    ensure(!files.isEmpty(), folder.relativize(manifest) + " noemt geen bestanden");
    return files;
  }

  /**
   * In a package of several, what lies below {@code data/<serie>/<archiefstuk>/}: what describes
   * the series and the delivery differs from package to package.
   */
  private static boolean counts(Path folder, boolean several, Path file) {
    return !several || folder.relativize(file).getNameCount() > 3;
  }

  private static Path named(Path folder, String line) throws Wrong {
    String path = line.split(" +", 2)[1];
    Path file = folder.resolve(path.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%"));
    ensure(
        file.normalize().equals(file) && file.startsWith(folder.resolve("data")),
        path + " ligt buiten data");
    return file;
  }

  private static String[] leaf(byte[] leaf) throws Wrong {
    String[] lines = new String(leaf, StandardCharsets.UTF_8).split("\n", -1);
    ensure(
        lines.length == 9 && lines[0].equals("publiekswijzer-log/v1"),
        "het blad heeft een andere vorm");
    return lines;
  }

  private static String proved(Path folder, byte[] leaf)
      throws Wrong, IOException, GeneralSecurityException {
    return proof(
        leaf,
        Files.readString(folder.resolve("bewijs.tlog-proof")),
        Policy.parse(Files.readString(folder.resolve("bewijs.policy"))));
  }

  private static String digest(String algorithm, Path file)
      throws IOException, GeneralSecurityException {
    var digest = MessageDigest.getInstance(algorithm);
    try (var in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  // ---- a whole log

  private static String log(Path folder, Policy policy, String[] earlier)
      throws Wrong, IOException, GeneralSecurityException {
    var now = Checkpoint.verified(Files.readString(folder.resolve("checkpoint")), policy);
    var hashes = new ArrayList<byte[]>();
    for (long tile = 0; hashes.size() < now.size(); tile++) {
      int width = (int) Math.min(TILE, now.size() - tile * TILE);
      byte[] bundle = Files.readAllBytes(folder.resolve(bundlePath(tile, width)));
      addEntries(bundle, width, hashes);
    }
    ensure(
        Arrays.equals(root(hashes), now.root()),
        "de bladen geven een andere wortel dan is ondertekend");
    for (String file : earlier) {
      String text = text(file);
      int end = text.indexOf("\n\n");
      var then =
          Checkpoint.verified(
              text.startsWith("c2sp.org/tlog-proof@v1\n") ? text.substring(end + 2) : text, policy);
      ensure(
          then.origin().equals(now.origin()) && then.size() <= now.size(),
          "het logboek is korter dan eerder is ondertekend, of een ander: " + file);
      ensure(
          Arrays.equals(root(hashes.subList(0, (int) then.size())), then.root()),
          "het logboek is een ander dan eerder is ondertekend: " + file);
    }
    return "IN ORDE: %d bladen in %s, %d keer eerder ondertekend"
        .formatted(now.size(), now.origin(), earlier.length);
  }

  /** Entries behind their length in two bytes (c2sp.org/tlog-tiles, "Log entries"). */
  private static void addEntries(byte[] bundle, int width, List<byte[]> hashes) throws Wrong {
    var buffer = ByteBuffer.wrap(bundle);
    for (int i = 0; i < width; i++) {
      ensure(buffer.remaining() >= 2, "er ontbreken bladen");
      int length = Short.toUnsignedInt(buffer.getShort());
      ensure(buffer.remaining() >= length, "er ontbreken bladen");
      byte[] leaf = new byte[length];
      buffer.get(leaf);
      hashes.add(leafHash(leaf));
    }
    ensure(!buffer.hasRemaining(), "er zijn te veel bladen");
  }

  private static String bundlePath(long tile, int width) {
    String path = "%03d".formatted(tile % 1000);
    for (long rest = tile / 1000; rest > 0; rest /= 1000) {
      path = "x%03d/".formatted(rest % 1000) + path;
    }
    return "tile/entries/" + path + (width == TILE ? "" : ".p/" + width);
  }

  /** MTH(D[n]) of RFC 6962, section 2.1. */
  private static byte[] root(List<byte[]> hashes) {
    if (hashes.size() < 2) {
      return hashes.isEmpty() ? sha256(new byte[0]) : hashes.get(0);
    }
    int left = Integer.highestOneBit(hashes.size() - 1);
    return node(root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
  }

  private static byte[] leafHash(byte[] leaf) {
    return sha256(new byte[] {0}, leaf);
  }

  private static byte[] node(byte[] left, byte[] right) {
    return sha256(new byte[] {1}, left, right);
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long number(String text) throws Wrong {
    ensure(text.matches("0|[1-9][0-9]{0,17}"), "dit is geen getal: " + text);
    return Long.parseLong(text);
  }

  private static byte[] base64(String text) throws Wrong {
    byte[] bytes = Base64.getDecoder().decode(text);
    ensure(Base64.getEncoder().encodeToString(bytes).equals(text), "base64 in een andere spelling");
    return bytes;
  }

  private static byte[] hash(String text) throws Wrong {
    byte[] bytes = base64(text);
    ensure(bytes.length == 32, "dit is geen SHA-256: " + text);
    return bytes;
  }

  /** A checkpoint that the policy believes. */
  record Checkpoint(String origin, long size, byte[] root) {
    static Checkpoint verified(String note, Policy policy) throws Wrong, GeneralSecurityException {
      int end = note.lastIndexOf("\n\n");
      ensure(end > 0 && note.endsWith("\n"), "er is geen ondertekend checkpoint");
      String text = note.substring(0, end + 1);
      String[] lines = text.split("\n", -1);
      ensure(lines.length > 3, "het checkpoint is niet heel");
      policy.believe(lines[0], text, note.substring(end + 2).split("\n"));
      return new Checkpoint(lines[0], number(lines[1]), hash(lines[2]));
    }
  }

  /** A key by which notes are verified: name+id+base64(type, key). */
  record Key(String name, byte[] id, byte type, byte[] key) {
    static Key parse(String vkey) throws Wrong {
      String[] parts = vkey.split("\\+", 3);
      ensure(parts.length == 3, "dit is geen sleutel: " + vkey);
      byte[] typed = base64(parts[2]);
      ensure(typed.length == 33, "dit is geen sleutel van Ed25519: " + vkey);
      byte[] id =
          Arrays.copyOf(
              sha256(parts[0].getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, typed), 4);
      ensure(HexFormat.of().formatHex(id).equals(parts[1]), "de sleutel past niet bij zijn nummer");
      return new Key(parts[0], id, typed[0], Arrays.copyOfRange(typed, 1, 33));
    }

    /** Whether a line is a signature by this key; a false one of it spoils the note. */
    boolean signed(String text, String line) throws Wrong, GeneralSecurityException {
      String start = "\u2014 " + name + " ";
      if (!line.startsWith(start)) {
        return false;
      }
      byte[] whole = base64(line.substring(start.length()));
      if (!Arrays.equals(Arrays.copyOf(whole, 4), id)) {
        return false;
      }
      int from = type == 4 ? 12 : 4;
      ensure(whole.length == from + 64, "een handtekening van " + name + " is niet heel");
      var message = new ByteArrayOutputStream();
      if (type == 4) {
        long seconds = ByteBuffer.wrap(whole, 4, 8).getLong();
        message.writeBytes(
            ("cosignature/v1\ntime " + seconds + "\n").getBytes(StandardCharsets.UTF_8));
      }
      message.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      byte[] encoded = Arrays.copyOf(X509, X509.length + 32);
      System.arraycopy(key, 0, encoded, X509.length, 32);
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      verifier.update(message.toByteArray());
      boolean right;
      try {
        right = verifier.verify(Arrays.copyOfRange(whole, from, whole.length));
      } catch (GeneralSecurityException e) {
        right = false;
      }
      ensure(right, "de handtekening van " + name + " klopt niet");
      return true;
    }
  }

  /** How many members of a group are asked for. */
  record Group(int least, List<String> members) {}

  /** Whom to believe (c2sp.org/tlog-policy). */
  record Policy(
      List<Key> logs, Map<String, Key> witnesses, Map<String, Group> groups, String quorum) {
    static Policy parse(String text) throws Wrong {
      var policy = new Policy(new ArrayList<>(), new HashMap<>(), new HashMap<>(), null);
      String quorum = null;
      for (String line : text.split("\n")) {
        String[] words = line.strip().split("[ \t]+");
        if (words[0].isEmpty() || words[0].startsWith("#")) {
          continue;
        }
        switch (words[0]) {
          case "log" -> policy.logs.add(Key.parse(words[1]));
          case "witness" -> {
            var key = Key.parse(words[2]);
            ensure(key.type == 4, "dit is geen sleutel van een getuige: " + words[2]);
            policy.ensureFree(words[1]);
            policy.witnesses.put(words[1], key);
          }
          case "group" -> policy.add(words);
          case "quorum" -> {
            ensure(quorum == null, "de policy vraagt tweemaal iets");
            quorum = words[1];
            ensure(quorum.equals("none") || policy.knows(quorum), "onbekend: " + quorum);
          }
          default -> throw new Wrong("onbekend in de policy: " + words[0]);
        }
      }
      ensure(quorum != null && !policy.logs.isEmpty(), "de policy is niet heel");
      return new Policy(policy.logs, policy.witnesses, policy.groups, quorum);
    }

    private boolean knows(String name) {
      return witnesses.containsKey(name) || groups.containsKey(name);
    }

    private void ensureFree(String name) throws Wrong {
      ensure(!knows(name) && !name.equals("none"), "de policy noemt tweemaal " + name);
    }

    private void add(String[] words) throws Wrong {
      ensureFree(words[1]);
      var members = List.of(words).subList(3, words.length);
      for (String member : members) {
        ensure(knows(member), "onbekend: " + member);
      }
      long least =
          switch (words[2]) {
            case "any" -> 1;
            case "all" -> members.size();
            default -> number(words[2]);
          };
      ensure(least >= 1 && least <= members.size(), "een groep vraagt te veel of niets");
      groups.put(words[1], new Group((int) least, members));
    }

    /** Signed by the log that it names, and by as many witnesses as are asked for. */
    void believe(String origin, String text, String[] signatures)
        throws Wrong, GeneralSecurityException {
      boolean signed = false;
      var seen = new ArrayList<String>();
      for (String line : signatures) {
        for (Key log : logs) {
          signed |= log.type == 1 && log.name.equals(origin) && log.signed(text, line);
        }
        for (var witness : witnesses.entrySet()) {
          if (witness.getValue().signed(text, line)) {
            seen.add(witness.getKey());
          }
        }
      }
      ensure(signed, "het logboek van de policy heeft dit niet ondertekend");
      ensure(quorum.equals("none") || saw(quorum, seen), "te weinig getuigen zagen dit");
    }

    private boolean saw(String name, List<String> seen) {
      var group = groups.get(name);
      return group == null
          ? seen.contains(name)
          : group.members.stream().filter(member -> saw(member, seen)).count() >= group.least;
    }
  }
}
