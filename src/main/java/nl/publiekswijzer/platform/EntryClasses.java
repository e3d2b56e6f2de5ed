// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes that answer calls, by the kind of package they stand in. Two applications live in one
 * archive: left to itself the server would give each of them the classes of both.
 */
public final class EntryClasses {
  private static final String SUFFIX = ".class";

  private EntryClasses() {}

  /**
   * @param mechanism last word of the packages, such as {@code rest}
   */
  public static Set<Class<?>> in(String mechanism) {
    var self = URI.create(EntryClasses.class.getResource("EntryClasses.class").toString());
    var root = java.nio.file.Path.of(self).getParent().getParent();
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.getParent().endsWith(mechanism))
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> load("nl.publiekswijzer." + name.substring(0, name.indexOf(SUFFIX))))
          .filter(c -> c.isAnnotationPresent(Path.class) || c.isAnnotationPresent(Provider.class))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, EntryClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
