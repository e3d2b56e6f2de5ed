// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import nl.publiekswijzer.platform.web.Speech;

/**
 * A part of what somebody keeps.
 *
 * @param figure what matters of it now, in words
 */
public record Tile(String path, String title, String text, String figure) {

  /**
   * @param name of the part in the words of the keeping
   */
  static Tile of(String path, String name, Speech words, String figure) {
    return at(path, "keeping.tile." + name, words, figure);
  }

  /**
   * @param name of the part in the words of the network
   */
  static Tile ofNetwork(String path, String name, Speech words, String figure) {
    return at(path, "network.tile." + name, words, figure);
  }

  private static Tile at(String path, String key, Speech words, String figure) {
    return new Tile(path, words.get(key), words.get(key + ".text"), figure);
  }
}
