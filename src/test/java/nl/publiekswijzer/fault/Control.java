// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.publiekswijzer.request.Phase;

/** The folder by which the harness steers the hooks of one server. */
record Control(Path folder) {

  /** What a hook does. */
  enum Deed {
    WAIT,
    HALT,
    EXHAUST
  }

  /** On which side of a phase. */
  enum Border {
    BEGUN,
    ENDED
  }

  /** An attempt that reached a border. */
  record Mark(UUID request, int token) {}

  static Control in(Path folder) throws IOException {
    return new Control(Files.createDirectories(folder));
  }

  /** Every attempt that reaches the border does this. */
  void order(Border border, Phase phase, Deed deed) {
    write(name(border, phase) + "." + deed.name().toLowerCase(Locale.ROOT), "");
  }

  /** Only attempts of this request do. */
  void order(Border border, Phase phase, Deed deed, UUID request) {
    write(name(border, phase) + "." + deed.name().toLowerCase(Locale.ROOT), request.toString());
  }

  void withdraw(Border border, Phase phase, Deed deed) {
    remove(name(border, phase) + "." + deed.name().toLowerCase(Locale.ROOT));
  }

  /** Appears whole or not at all. */
  void write(String name, String text) {
    try {
      Path written = folder.resolve("." + name);
      Files.writeString(written, text);
      Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who reached a border so far. */
  List<Mark> marks(Border border, Phase phase) {
    String prefix = name(border, phase) + "@";
    return names().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .map(
            who ->
                new Mark(
                    UUID.fromString(who.substring(0, who.lastIndexOf('-'))),
                    Integer.parseInt(who.substring(who.lastIndexOf('-') + 1))))
        .toList();
  }

  List<String> names() {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No orders and no marks. */
  void clear() {
    names().forEach(this::remove);
  }

  private static String name(Border border, Phase phase) {
    return border.name().toLowerCase(Locale.ROOT) + "-" + phase;
  }
}
