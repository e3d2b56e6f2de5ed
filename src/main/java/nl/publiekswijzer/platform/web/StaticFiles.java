// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.publiekswijzer.platform.Sha256;

/** Style sheets, scripts, type and pictures of the pages, each known by its content. */
@ApplicationScoped
public class StaticFiles {
  static final String FOLDER = "/resources/";

  private static final int DIGITS = 12;

  private final Map<String, String> versions = new ConcurrentHashMap<>();
  private ServletContext context;

  protected StaticFiles() {} // for the proxy

  @Inject
  public StaticFiles(ServletContext context) {
    this.context = context;
  }

  /** The address of a file, which changes with its content. */
  String address(String name) {
    return FOLDER + name + "?v=" + version(name);
  }

  /**
   * The start of the digest of a file.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  private String version(String name) {
    return versions.computeIfAbsent(name, this::digest);
  }

  private String digest(String name) {
    try (InputStream in = context.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + name);
      }
      return Sha256.of(in.readAllBytes()).substring(0, DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
